/// What differs between the databases in the statements that make the tables; all others are the same.
public struct LedgerDialect: Hashable, Sendable {
    /// The type of a whole number of 64 bits.
    public let integer: String
    /// The type of a text, whose order is that of its bytes.
    public let text: String
    /// The type of bytes.
    public let bytes: String
    /// What follows the columns of a table.
    public let tableOptions: String
    /// Statements after which rows of a table can be added but neither changed nor removed; `@table` stands for its name.
    public let keeping: [String]

    /// Creates a dialect.
    public init(
        integer: String,
        text: String,
        bytes: String,
        tableOptions: String,
        keeping: [String],
    ) {
        self.integer = integer
        self.text = text
        self.bytes = bytes
        self.tableOptions = tableOptions
        self.keeping = keeping
    }

    /// SQLite's.
    public static let sqlite = LedgerDialect(
        integer: "INTEGER",
        text: "TEXT",
        bytes: "BLOB",
        tableOptions: "STRICT, WITHOUT ROWID",
        keeping: [
            """
            CREATE TRIGGER @table_are_kept BEFORE DELETE ON @table
            BEGIN SELECT RAISE(ABORT, 'kept'); END
            """,
            """
            CREATE TRIGGER @table_do_not_change BEFORE UPDATE ON @table
            BEGIN SELECT RAISE(ABORT, 'kept'); END
            """,
        ],
    )

    /// PostgreSQL's.
    public static let postgreSQL = LedgerDialect(
        integer: "BIGINT",
        text: "TEXT COLLATE \"C\"",
        bytes: "BYTEA",
        tableOptions: "",
        keeping: [
            """
            CREATE FUNCTION @table_are_kept() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN RAISE EXCEPTION ''kept''; END'
            """,
            """
            CREATE TRIGGER @table_are_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON @table
            EXECUTE FUNCTION @table_are_kept()
            """,
        ],
    )
}
