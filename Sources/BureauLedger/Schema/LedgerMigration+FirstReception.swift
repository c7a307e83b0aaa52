extension LedgerMigration {
    /// The tables of the first step that receiving needs beside the filings.
    static let receptionTables = [
        """
        CREATE TABLE locks (
            district TEXT NOT NULL,
            month @int NOT NULL,
            position @int NOT NULL,
            locked_on @int NOT NULL,
            PRIMARY KEY (district, month)
        ) @options
        """,
        """
        CREATE TABLE chains (
            district TEXT NOT NULL,
            firm TEXT NOT NULL,
            sequence @int NOT NULL,
            hash @bytes NOT NULL,
            PRIMARY KEY (district, firm)
        ) @options
        """,
        """
        CREATE TABLE receipts (
            district TEXT NOT NULL,
            firm TEXT NOT NULL,
            position @int NOT NULL,
            hash @bytes NOT NULL,
            sequence @int,
            outcome TEXT NOT NULL,
            problem TEXT,
            PRIMARY KEY (district, firm, position)
        ) @options
        """,
        """
        CREATE TABLE pending (
            district TEXT NOT NULL,
            number @int NOT NULL,
            hash @bytes NOT NULL,
            firm TEXT,
            sequence @int,
            arrived_on @int NOT NULL,
            problem TEXT NOT NULL,
            state TEXT NOT NULL,
            envelope @bytes NOT NULL,
            filing @bytes,
            PRIMARY KEY (district, number)
        ) @options
        """,
        """
        CREATE TABLE consented_points (
            district TEXT NOT NULL,
            firm TEXT NOT NULL,
            party TEXT NOT NULL,
            position @int NOT NULL,
            point TEXT NOT NULL,
            checkup TEXT NOT NULL,
            day @int NOT NULL,
            agreed_on @int NOT NULL,
            place TEXT,
            industry TEXT,
            withdrawn_on @int,
            replaced_by @int,
            PRIMARY KEY (district, firm, party, position, point)
        ) @options
        """,
    ]
}
