import Foundation
import Testing

@testable import Store

@Suite struct CryptoTests {
    private static let salt = Data(repeating: 7, count: 16)

    private static func key(_ passphrase: String) throws -> PassphraseKey {
        try PassphraseKey(passphrase: passphrase, salt: salt, cost: World.cost)
    }

    @Test("Ed25519 gives the signature of RFC 8032, test 1")
    func vector() throws {
        let seed = try #require(
            Data(hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        )
        let key = try SigningKey(seed: seed)
        #expect(
            key.publicKey.bytes.hex
                == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        )
        #expect(
            key.signature(of: Data()).hex.hasPrefix(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
            )
        )
    }

    @Test("A signature holds for its message and key alone")
    func signatures() throws {
        let key = try SigningKey(seed: Data(repeating: 1, count: 32))
        let other = try SigningKey(seed: Data(repeating: 2, count: 32))
        let message = Data("heads".utf8)
        let signature = key.signature(of: message)
        #expect(key.publicKey.accepts(signature, of: message))
        #expect(!key.publicKey.accepts(signature, of: Data("tails".utf8)))
        #expect(!other.publicKey.accepts(signature, of: message))
        #expect(!key.publicKey.accepts(Data(signature.dropLast()), of: message))
    }

    @Test("A key is not made from too few bytes")
    func shortSeed() {
        #expect(rule { try SigningKey(seed: Data(count: 31)) } == "store.crypto.badKey")
    }

    @Test("Passphrases count in composed form, and differ otherwise")
    func passphrases() throws {
        #expect(try Self.key("e\u{301}tude").bytes == Self.key("\u{e9}tude").bytes)
        #expect(try Self.key("etude").bytes != Self.key("\u{e9}tude").bytes)
    }

    @Test(
        "A cost that would exhaust the machine is refused",
        arguments: [
            PassphraseCost(passes: 0, memory: 1 << 20),
            PassphraseCost(passes: 1 << 20, memory: 1 << 20),
            PassphraseCost(passes: 1, memory: 1 << 40),
        ],
    )
    func costs(cost: PassphraseCost) {
        #expect(
            rule { try PassphraseKey(passphrase: "x", salt: Self.salt, cost: cost) }
                == "store.crypto.badCost"
        )
    }

    @Test("Sealed pieces open in their order, and only so")
    func secretStream() throws {
        let key = try Self.key("stream key")
        var writer = try SecretStreamWriter(key: key)
        let context = Data("header".utf8)
        let first = writer.seal(Data("one".utf8), isLast: false, boundTo: context)
        let second = writer.seal(Data(), isLast: true)
        var reader = try #require(SecretStreamReader(key: key, header: writer.header))
        #expect(reader.open(first) == nil)
        reader = try #require(SecretStreamReader(key: key, header: writer.header))
        #expect(reader.open(second) == nil)
        reader = try #require(SecretStreamReader(key: key, header: writer.header))
        let opened = [reader.open(first, boundTo: context), reader.open(second)]
        #expect(opened.map { $0?.piece } == [Data("one".utf8), Data()])
        #expect(opened.map { $0?.isLast } == [false, true])
    }
}
