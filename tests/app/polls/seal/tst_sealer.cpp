#include "app/polls/seal/sealer.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sealNonce = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
const QString sealCard = QStringLiteral("000102030405060708090a0b0c0d0e0f");

QByteArray hex(const Sum& sum)
{
    return toBytes(sum).toHex();
}

LogEntry sealedTap()
{
    return {.at = 11,
        .order = 12,
        .station = u"s"_s,
        .sequence = 5,
        .uuid = u"u"_s,
        .reader = u"Tür/1"_s,
        .card = sealCard,
        .randomId = true};
}

} // namespace

class SealerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheDefinitionSays();
    void eachFieldMatters();
    void fieldsKeepApart();
    void anErasedCardLeavesItsMark();
    void aForgottenNumberLeavesItsMark();
    void whatContradictsItselfHasNone();
    void theHeadIsThatOfAllChains();
    void showsTheHeadInGroups();
    void knowsAStationsOwnChains();

private:
    Sealer m_sealer;
};

// Computed by another program: Python's hashlib and struct, by the definition in app/polls/seal/README.md.
void SealerTest::isWhatTheDefinitionSays()
{
    const auto number = m_sealer.number(sealNonce, u"7E6FD7A0"_s);
    QCOMPARE(hex(number), QByteArray("b0b2d0e69128a5753dec4cec3d17966ae998d136d6c4f6775cdbfb6d50a9a719"));
    QCOMPARE(hex(m_sealer.card(sealNonce, sealCard, bytesOf(number))),
        QByteArray("de361119d3f7afa9d09fcc5394f50a2a2f15299da2a0eb4b5883edef61f3bc53"));
    const auto bare = m_sealer.card(sealNonce, sealCard, {});
    QCOMPARE(hex(bare), QByteArray("aae660ddb55abfab38598fff86e4264a9278477174e539c4946826e1d96d74bb"));
    const auto entry = m_sealer.entry(u"fruit"_s, sealedTap(), u"pear"_s, false, bytesOf(bare));
    QCOMPARE(hex(entry), QByteArray("543ed8f7cd66a0cdc4b0aac6264a5283d0f63f966511fef126e16ed992e5e33b"));
    const auto genesis = m_sealer.genesis(u"fruit"_s, u"s"_s, 3);
    QCOMPARE(hex(genesis), QByteArray("7c6124fa28ddad2b7d27f80ed257945ee42cd1117de5fd58edc96b1fcd8b2afb"));
    const auto first = m_sealer.next(bytesOf(genesis), entry);
    QCOMPARE(hex(first), QByteArray("730b87194673c0fc18d238fd0a679bfa6544a8e7014491073baf539fd2267fa5"));
    const Chains chains{{u"s"_s, {3, 1, toBytes(first)}}, {u"a"_s, {2, 0, {}}}};
    QCOMPARE(
        headText(u"fruit"_s, u"s"_s, chains), u"3afd7d2c322827e813cf6567b48d54818d8f6b7850587bc5f855db3300deb666"_s);
    QCOMPARE(m_sealer.commitment(u"fruit"_s, sealedTap(), u"pear"_s, {.nonce = sealNonce}), std::optional(entry));
}

void SealerTest::eachFieldMatters()
{
    const auto as = [this](const LogEntry& entry) {
        return hex(m_sealer.entry(u"fruit"_s, entry, u"pear"_s, false, "card"));
    };
    QList<LogEntry> others(10, sealedTap());
    others[0].station = u"t"_s;
    others[1].sequence = 6;
    others[2].kind = LogEntry::Kind::Registered;
    others[3].at = 12;
    others[4].order = 13;
    others[5].uuid = u"v"_s;
    others[6].reader = u"Tür/2"_s;
    others[7].randomId = false;
    others[8].text = u"x"_s;
    others[9].byPhone = true;
    QSet<QByteArray> all{as(sealedTap())};
    for (const auto& other : std::as_const(others))
        all << as(other);
    all << hex(m_sealer.entry(u"colour"_s, sealedTap(), u"pear"_s, false, "card"))
        << hex(m_sealer.entry(u"fruit"_s, sealedTap(), u"apple"_s, false, "card"))
        << hex(m_sealer.entry(u"fruit"_s, sealedTap(), u"pear"_s, true, "card"))
        << hex(m_sealer.entry(u"fruit"_s, sealedTap(), u"pear"_s, false, "cart"));
    QCOMPARE(all.size(), 15);
}

// The end of one field is not the beginning of the next.
void SealerTest::fieldsKeepApart()
{
    auto one = sealedTap();
    auto other = sealedTap();
    one.uuid = u"ab"_s;
    one.reader = u"c"_s;
    other.uuid = u"a"_s;
    other.reader = u"bc"_s;
    QVERIFY(m_sealer.entry(u"p"_s, one, {}, false, {}) != m_sealer.entry(u"p"_s, other, {}, false, {}));
    QVERIFY(m_sealer.genesis(u"p"_s, u"ab"_s, 0) != m_sealer.genesis(u"pa"_s, u"b"_s, 0));
    QVERIFY(m_sealer.number("n", u"t"_s) != m_sealer.card("n", u"t"_s, {}));
}

void SealerTest::anErasedCardLeavesItsMark()
{
    const auto whole = m_sealer.commitment(u"fruit"_s, sealedTap(), u"pear"_s, {.nonce = sealNonce});
    auto erased = sealedTap();
    erased.card = u"somebody"_s;
    QVERIFY(m_sealer.commitment(u"fruit"_s, erased, u"pear"_s, {.nonce = sealNonce}) != whole);
    const EntrySeal seal{.mark = toBytes(m_sealer.card(sealNonce, sealCard, {}))};
    QCOMPARE(m_sealer.commitment(u"fruit"_s, erased, u"pear"_s, seal), whole);
    QVERIFY(m_sealer.commitment(u"fruit"_s, erased, u"apple"_s, seal) != whole);
    const LogEntry withheld{.kind = LogEntry::Kind::Withheld, .station = u"s"_s};
    QCOMPARE(m_sealer.commitment(u"fruit"_s, withheld, {}, {.mark = toBytes(*whole)}), whole);
}

void SealerTest::aForgottenNumberLeavesItsMark()
{
    auto entry = sealedTap();
    entry.tag = u"7E6FD7A0"_s;
    EntrySeal seal{
        .nonce = sealNonce, .numberNonce = sealNonce, .numberMark = toBytes(m_sealer.number(sealNonce, entry.tag))};
    const auto whole = m_sealer.commitment(u"fruit"_s, entry, u"pear"_s, seal);
    QVERIFY(whole);
    entry.tag.clear();
    seal.numberNonce.clear();
    QCOMPARE(m_sealer.commitment(u"fruit"_s, entry, u"pear"_s, seal), whole);
    seal.numberMark.clear();
    QVERIFY(m_sealer.commitment(u"fruit"_s, entry, u"pear"_s, seal) != whole);
}

void SealerTest::whatContradictsItselfHasNone()
{
    auto entry = sealedTap();
    QVERIFY(!m_sealer.commitment(u"fruit"_s, entry, {}, {})); // the record without its nonce
    QVERIFY(!m_sealer.commitment(u"fruit"_s, entry, {}, {.nonce = "short"}));
    QVERIFY(!m_sealer.commitment(u"fruit"_s, entry, {}, {.mark = "short"}));
    entry.tag = u"7E6FD7A0"_s; // a number that nothing commits to, and one that is another
    QVERIFY(!m_sealer.commitment(u"fruit"_s, entry, {}, {.nonce = sealNonce}));
    QVERIFY(!m_sealer.commitment(u"fruit"_s, entry, {},
        {.nonce = sealNonce,
            .numberNonce = sealNonce,
            .numberMark = toBytes(m_sealer.number(sealNonce, u"D45A8D55"_s))}));
    QVERIFY(!m_sealer.commitment(u"fruit"_s, {.kind = LogEntry::Kind::Withheld}, {}, {}));
}

void SealerTest::theHeadIsThatOfAllChains()
{
    const QByteArray seal(32, 's');
    const Chains one{{u"a"_s, {0, 1, seal}}};
    auto two = one;
    two.insert(u"b"_s, {0, 1, seal});
    auto longer = one;
    longer[u"a"_s].links = 2;
    QSet<QString> heads;
    for (const auto& chains : {one, two, longer})
        heads << headText(u"p"_s, u"a"_s, chains);
    heads << headText(u"p"_s, u"b"_s, one) << headText(u"q"_s, u"a"_s, one);
    QCOMPARE(heads.size(), 5);
    QVERIFY(headText(u"p"_s, u"a"_s, {}).isEmpty());
}

void SealerTest::showsTheHeadInGroups()
{
    QCOMPARE(shortHead(u"0123456789abcdef0123"_s), u"0123 4567 89ab cdef …"_s);
    QCOMPARE(shortHead({}), QString());
    QCOMPARE(headInGroups(u"0123456789abcdef01"_s), u"0123 4567 89ab cdef 01"_s);
}

void SealerTest::knowsAStationsOwnChains()
{
    const auto station = u"0123456789ab"_s;
    for (const auto& own : {station, u"0123456789ab.5c1e90a7"_s})
        QVERIFY2(isOwnWriter(own, station), qPrintable(own));
    for (const auto& other : {u""_s, u"0123456789a"_s, u"0123456789ab."_s, u"0123456789abc"_s, u"0123456789abc.d"_s})
        QVERIFY2(!isOwnWriter(other, station), qPrintable(other));
    QCOMPARE(stationOfChain(u"0123456789ab.5c1e90a7"_s), station);
    QCOMPARE(stationOfChain(station), station);
    QCOMPARE(stationOfChain(u"0123456789ab.9.5c1e90a7"_s), station); // as isOwnWriter has it
    for (const auto& strange : {u""_s, u"."_s, u".5c1e90a7"_s, u"0123456789ab."_s})
        QCOMPARE(stationOfChain(strange), strange);
    Chains chains{{u"0123456789aa"_s, {}}, {u"0123456789ab.9"_s, {}}, {u"0123456789abc"_s, {}}};
    QCOMPARE(firstChainOf(chains, station).key(), u"0123456789ab.9"_s);
    chains.insert(station, {});
    QCOMPARE(firstChainOf(chains, station).key(), station);
    const Chains others{{u"0123456789ac"_s, {}}};
    QVERIFY(firstChainOf(others, station) == others.cend());
}

QTEST_GUILESS_MAIN(SealerTest)
#include "tst_sealer.moc"
