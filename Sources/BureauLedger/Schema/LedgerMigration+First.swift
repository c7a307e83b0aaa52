extension LedgerMigration {
    /// The filings, what they say now, and what is counted of them.
    static let first = LedgerMigration(version: 1) { dialect in
        (countedTables + receptionTables).map { table in
            table.replacing("@int", with: dialect.integer)
                .replacing(" TEXT", with: " " + dialect.text)
                .replacing("@bytes", with: dialect.bytes)
                .replacing("@options", with: dialect.tableOptions)
        } + indexes + dialect.keeping.map { $0.replacing("@table", with: "filings") }
    }

    private static let countedTables = [
        """
        CREATE TABLE districts (
            district TEXT NOT NULL PRIMARY KEY,
            position @int NOT NULL,
            waiting_number @int NOT NULL,
            definitions TEXT NOT NULL
        ) @options
        """,
        """
        CREATE TABLE filings (
            district TEXT NOT NULL,
            position @int NOT NULL,
            hash @bytes NOT NULL,
            id TEXT NOT NULL,
            firm TEXT NOT NULL,
            sequence @int NOT NULL CHECK (sequence > 0),
            filed_on @int NOT NULL,
            corrects TEXT,
            content TEXT NOT NULL,
            kind TEXT,
            subject TEXT,
            problem TEXT,
            envelope @bytes NOT NULL,
            PRIMARY KEY (district, position),
            UNIQUE (district, firm, sequence),
            UNIQUE (district, id)
        ) @options
        """,
        """
        CREATE TABLE events (
            district TEXT NOT NULL,
            position @int NOT NULL,
            part @int NOT NULL,
            firm TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            counted_as TEXT NOT NULL,
            party TEXT,
            day @int NOT NULL,
            until_day @int,
            done @int,
            application TEXT,
            place TEXT,
            home TEXT,
            industry TEXT,
            size TEXT,
            source TEXT,
            campaign TEXT,
            type TEXT,
            grade TEXT,
            domain TEXT,
            lawyers TEXT,
            m_findings @int,
            m_findings_to_act @int,
            m_recommendations @int,
            m_adopted @int,
            m_verified @int,
            m_attendees @int,
            m_documents @int,
            m_rules @int,
            m_tenths @int,
            m_fen @int,
            m_score @int,
            m_promised @int,
            replaced_by @int,
            PRIMARY KEY (district, position, part)
        ) @options
        """,
        """
        CREATE TABLE event_lawyers (
            district TEXT NOT NULL,
            licence TEXT NOT NULL,
            position @int NOT NULL,
            PRIMARY KEY (district, licence, position)
        ) @options
        """,
        """
        CREATE TABLE lawyer_months (
            district TEXT NOT NULL,
            licence TEXT NOT NULL,
            month @int NOT NULL,
            later @int NOT NULL,
            quantity TEXT NOT NULL,
            breakdown TEXT NOT NULL,
            word TEXT NOT NULL,
            events @int NOT NULL,
            PRIMARY KEY (district, licence, month, later, quantity, breakdown, word)
        ) @options
        """,
        """
        CREATE TABLE cells (
            district TEXT NOT NULL,
            span TEXT NOT NULL,
            breakdown TEXT NOT NULL,
            month @int NOT NULL,
            quantity TEXT NOT NULL,
            word TEXT NOT NULL,
            amount @int NOT NULL,
            PRIMARY KEY (district, span, breakdown, month, quantity, word)
        ) @options
        """,
        """
        CREATE TABLE adjustments (
            district TEXT NOT NULL,
            counts_in @int NOT NULL,
            position @int NOT NULL,
            quantity TEXT NOT NULL,
            span TEXT NOT NULL,
            belongs_to @int NOT NULL,
            amount @int NOT NULL,
            PRIMARY KEY (district, counts_in, position, quantity, span, belongs_to)
        ) @options
        """,
    ]

    private static let indexes = [
        "CREATE INDEX events_by_subject ON events (district, subject)",
        "CREATE INDEX events_by_party ON events (district, counted_as)",
        "CREATE INDEX event_lawyers_by_filing ON event_lawyers (district, position)",
        "CREATE INDEX events_by_day ON events (district, kind, day)",
        """
        CREATE INDEX events_replaced ON events (district, replaced_by)
        WHERE replaced_by IS NOT NULL
        """,
        """
        CREATE INDEX filings_refused ON filings (district, firm, subject)
        WHERE problem IS NOT NULL
        """,
        "CREATE INDEX pending_by_hash ON pending (district, hash)",
        "CREATE INDEX pending_by_firm ON pending (district, firm, sequence)",
        "CREATE INDEX points_by_checkup ON consented_points (district, checkup)",
        "CREATE INDEX points_by_position ON consented_points (district, position)",
    ]
}
