#include "app/polls/seal/sealedlog.h"

#include <limits>

#include <QTest>

#include "app/polls/definition/writing.h"
#include "app/polls/seal/sealedfields.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class SealedLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesComeBackAsTheyWere();
    void aSealHasOneText_data();
    void aSealHasOneText();
    void refusesSealsThatMakeNoSense();
    void refusesWhatNobodySeals_data();
    void refusesWhatNobodySeals();
    void refusesWhatIsNotOfTheKind();
    void refusesWhatTheFirstLineDoesNotHave();
    void boundsTheFirstLine();
    void readsTheLongestFirstLine();
};

void SealedLogTest::linesComeBackAsTheyWere()
{
    SealedLogStart start{.poll = u"fruit"_s,
        .station = u"s"_s,
        .merged = true,
        .madeAt = 12,
        .chains = {{u"s"_s, {1, 2, QByteArray(32, 's')}}, {u"t"_s, {3, 0, {}}}},
        .rounds = {{.round = 1, .counts = {{u"apple"_s, 2}}, .votes = 2, .voters = 1}, {.round = 2}}};
    const auto read = sealedLogStart(sealedLogLine(start));
    QVERIFY(read);
    QCOMPARE(read->poll, start.poll);
    QCOMPARE(read->station, start.station);
    QVERIFY(read->merged);
    QCOMPARE(read->madeAt, 12);
    QCOMPARE(read->chains, start.chains);
    QCOMPARE(read->rounds, start.rounds);

    const EntrySeal seal{.link = 3,
        .writer = u"w"_s,
        .seal = QByteArray(32, 'a'),
        .nonce = QByteArray(16, 'b'),
        .numberNonce = QByteArray(16, 'c'),
        .numberMark = QByteArray(32, 'd'),
        .admitted = true};
    const StoredEntry stored{.entry = {.at = 1,
                                 .order = 2,
                                 .station = u"s"_s,
                                 .sequence = 3,
                                 .uuid = u"u"_s,
                                 .reader = u"Tür \"1\" 🦊\u0085"_s,
                                 .card = u"c"_s,
                                 .tag = u"AB"_s,
                                 .randomId = true,
                                 .admitted = true,
                                 .answer = u"pear"_s,
                                 .text = u"x\ny"_s,
                                 .byPhone = true},
        .decision = {Outcome::Counted, u"pear"_s, {}, false}};
    const auto line = sealedLogLine(stored, seal);
    QCOMPARE(line.count('\n'), 1);
    const auto entry = sealedLogEntry(line);
    QVERIFY(entry);
    QVERIFY(entry->entry == stored.entry);
    QCOMPARE(entry->seal, seal);
    // Of what was erased nothing is left but what the seal needs, whatever another station's log brought with it.
    auto erased = seal;
    erased.mark = QByteArray(32, 'e');
    const auto nobody = sealedLogEntry(sealedLogLine(stored, erased));
    QVERIFY(nobody && nobody->entry.tag.isEmpty() && nobody->entry.card == u"c"_s);
    QCOMPARE(nobody->seal,
        (EntrySeal{.link = 3, .writer = u"w"_s, .seal = seal.seal, .mark = erased.mark, .admitted = true}));
    const auto withheld = sealedLogEntry(
        sealedLogLine({.entry = {.kind = LogEntry::Kind::Withheld, .station = u"s"_s, .tag = u"AB"_s}}, erased));
    QVERIFY(withheld && withheld->entry.tag.isEmpty());
    QCOMPARE(withheld->entry.station, u"w"_s); // whose chain it is in, which is all that is known
    QCOMPARE(withheld->seal, (EntrySeal{.link = 3, .seal = seal.seal, .mark = erased.mark}));

    const SealedLogEnd end{4, Sha256().of("x")};
    QCOMPARE(sealedLogEnd(sealedLogLine(end))->sum, end.sum);
    QVERIFY(!sealedLogEnd(sealedLogLine(end).chopped(1)));
    QVERIFY(!sealedLogEnd(' ' + sealedLogLine(end)));
    QVERIFY(!sealedLogEnd(line) && !sealedLogStart(line) && !sealedLogEntry(sealedLogLine(end)));
}

void SealedLogTest::aSealHasOneText_data()
{
    QTest::addColumn<QString>("text");
    const auto good = sealText(QByteArray(32, '\xff'));
    QTest::newRow("filled up") << good + u'=';
    QTest::newRow("last bits") << good.chopped(1) + u'9'; // decodes to the same bytes
    QTest::newRow("space") << good + u' ';
    QTest::newRow("other alphabet") << QString(good).replace(u'_', u'/');
    QTest::newRow("short") << good.chopped(2);
    QTest::newRow("empty") << QString();
}

void SealedLogTest::aSealHasOneText()
{
    QFETCH(QString, text);
    const QByteArray bytes(32, '\xff');
    QCOMPARE(bytesFromSealText(sealText(bytes), 32), std::optional(bytes));
    QVERIFY(!bytesFromSealText(text, 32));
}

void SealedLogTest::refusesSealsThatMakeNoSense()
{
    const StoredEntry stored{.entry = {.station = u"s"_s, .card = u"c"_s}};
    const auto good = sealedLogLine(stored, {.link = 1, .seal = QByteArray(32, 'a'), .nonce = QByteArray(16, 'b')});
    QVERIFY(sealedLogEntry(good));
    for (const auto& [from, to] :
        QList<std::pair<QByteArray, QByteArray>>{{"\"link\":1", "\"link\":0"}, {"\"link\":1", "\"link\":\"1\""},
            {"\"seal\"", "\"sael\""}, {sealText(QByteArray(16, 'b')).toLatin1(), "YmJi"}, {"\"tap\"", "\"tip\""}}) {
        auto bad = good;
        QVERIFY2(bad.contains(from), from);
        QVERIFY2(!sealedLogEntry(bad.replace(from, to)), to);
    }
    const auto unsealed = sealedLogEntry(sealedLogLine(stored, {}));
    QVERIFY(unsealed && !unsealed->seal.isSealed());
}

void SealedLogTest::refusesWhatNobodySeals_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto add = [](const char* name, const QByteArray& from, const QByteArray& to) {
        QTest::newRow(name) << from << to;
    };
    for (const QByteArray name : {"tag", "voided", "outcome", "late", "round", "zest"})
        add(name, "}\n", ",\"" + name + "\":\"x\"}\n");
    add("a list for a text", "\"uuid\"", "\"text\":[\"this vote was bought\"],\"uuid\"");
    add("an object for a number", "\"order\"", "\"number\":{\"card\":\"04A1B2C3\"},\"order\"");
    add("a text for yes", "\"answer\"", "\"admitted\":\"by the mayor\",\"answer\"");
    add("yes for no", "\"answer\"", "\"admitted\":false,\"answer\"");
    add("a number for a writer", "}\n", ",\"writer\":12}\n");
    add("its own station as its writer", ",\"uuid\":\"u\"}\n", ",\"uuid\":\"u\",\"writer\":\"s\"}\n");
    add("twice", "\"answer\"", "\"answer\":\"pear\",\"answer\"");
    add("twice, in another spelling", "\"answer\"", "\"\\u0061nswer\":\"pear\",\"answer\"");
    add("another spelling", "\"apple\"", "\"\\u0061pple\"");
    add("another kind's", "\"seal\"", "\"returned\":\"1-9 s\",\"seal\"");
    add("a number in another spelling", "\"sequence\":4", "\"sequence\":0.4e1");
    add("nothing", "\"uuid\"", "\"text\":\"\",\"uuid\"");
    add("a nonce of no number", "\"order\"", "\"number_nonce\":\"eHh4eHh4eHh4eHh4eHh4eA\",\"order\"");
    add("spaces", "\"at\":1", "\"at\": 1");
    add("another order", "\"answer\":\"apple\",\"at\":1", "\"at\":1,\"answer\":\"apple\"");
}

/// It would change no count, and be read as a part of the log all the same.
void SealedLogTest::refusesWhatNobodySeals()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const StoredEntry stored{
        .entry = {.at = 1, .order = 1, .station = u"s"_s, .sequence = 4, .uuid = u"u"_s, .card = u"c"_s},
        .decision = {Outcome::Counted, u"apple"_s, {}, false}};
    const auto good = sealedLogLine(stored, {.link = 1, .seal = QByteArray(32, 'a'), .nonce = QByteArray(16, 'b')});
    QVERIFY(sealedLogEntry(good));
    auto bad = good;
    QVERIFY(bad.contains(from));
    QVERIFY2(!sealedLogEntry(bad.replace(from, to)), bad);
}

void SealedLogTest::refusesWhatIsNotOfTheKind()
{
    const EntrySeal seal{.link = 1, .seal = QByteArray(32, 'a'), .mark = QByteArray(32, 'm')};
    const auto withheld = sealedLogLine({.entry = {.kind = LogEntry::Kind::Withheld, .station = u"s"_s}}, seal);
    QVERIFY(sealedLogEntry(withheld));
    for (const auto& [before, field] : QList<std::pair<QByteArray, QByteArray>>{{"\"kind\"", "\"answer\":\"apple\""},
             {"\"kind\"", "\"at\":5"}, {"\"kind\"", "\"card\":\"00000000000000000000000000000000\""},
             {"\"seal\"", "\"number\":\"04A1B2C3\""}, {"\"seal\"", "\"reader\":\"mayor\""},
             {"\"station\"", "\"sealed_admitted\":true"}, {"\"seal\"", "\"nonce\":\"eHh4eHh4eHh4eHh4eHh4eA\""}}) {
        auto bad = withheld;
        QVERIFY2(!sealedLogEntry(bad.replace(before, field + ',' + before)), field);
    }
    for (const QByteArray writer : {"s", "t", "s.", ".s", "t.0f0f0f0f"}) {
        auto bad = withheld;
        QVERIFY2(!sealedLogEntry(bad.replace("\"s\"}", "\"s\",\"writer\":\"" + writer + "\"}")), writer);
    }
    // Not so what an earlier version wrote of a station that sealed nothing.
    auto earlier = withheld;
    earlier.replace("\"s\"}", "\"s\",\"writer\":\"t\"}");
    const auto read = earlierSealedLogEntry(earlier);
    QVERIFY(read);
    QCOMPARE(read->entry.station, u"t"_s);
    QVERIFY(!earlierSealedLogEntry(withheld));
    for (const QByteArray bad : {"\"at\":1,\"kind\"", "\"number\":\"AB\",\"kind\"", "\"kind\":\"withheld\",\"kind\""}) {
        auto changed = earlier;
        QVERIFY2(!earlierSealedLogEntry(changed.replace("\"kind\"", bad)), bad);
    }
    auto anew = withheld;
    QVERIFY(
        sealedLogEntry(anew.replace("\"s\"}", "\"s\",\"writer\":\"s.0f0f0f0f\"}"))); // the chain of "s" that goes on
    auto opened = sealedLogLine(
        {.entry = {.kind = LogEntry::Kind::Opened, .station = u"s"_s}}, {.link = 1, .seal = QByteArray(32, 'a')});
    QVERIFY(sealedLogEntry(opened));
    QVERIFY(!sealedLogEntry(opened.replace("\"order\"", "\"number\":\"04A1B2C3\",\"order\"")));
}

void SealedLogTest::refusesWhatTheFirstLineDoesNotHave()
{
    const auto good = sealedLogLine(SealedLogStart{
        .poll = u"fruit"_s, .station = u"s"_s, .rounds = {{.round = 1, .counts = {{u"apple"_s, 2}}, .votes = 2}}});
    QVERIFY(sealedLogStart(good));
    for (const auto& [from, to] :
        QList<std::pair<QByteArray, QByteArray>>{{"}\n", ",\"winner\":\"pear 900\"}\n"}, {"{\"chains", "{ \"chains"},
            {"\"counts\"", "\"aside\":\"pear 900\",\"counts\""}, {"\"rounds\"", "\"rounds\":[],\"rounds\""},
            {"\"rounds\"", "\"\\u0072ounds\":[],\"rounds\""}, {"\"made_at\":0", "\"made_at\":\"today\""}}) {
        auto bad = good;
        QVERIFY2(bad.contains(from), from);
        QVERIFY2(!sealedLogStart(bad.replace(from, to)), to);
    }
}

void SealedLogTest::boundsTheFirstLine()
{
    QVERIFY(!sealedLogStart({}));
    QVERIFY(!sealedLogStart("{\"format\":\"everyport-poll-log/1\"}\n"));
    SealedLogStart many{.poll = u"fruit"_s, .station = u"s"_s};
    QVERIFY(sealedLogStart(sealedLogLine(many)));
    QVERIFY(!sealedLogStart(sealedLogLine(SealedLogStart{.station = u"s"_s}))); // of which poll?
    for (int i = 0; i < 1001; ++i)
        many.rounds.append(Tally{.round = i});
    QVERIFY(!sealedLogStart(sealedLogLine(many)));
    // Of what takes many times its length in memory there is no more than can be meant.
    const auto good = sealedLogLine(SealedLogStart{.poll = u"fruit"_s, .station = u"s"_s});
    QVERIFY(sealedLogStart(good));
    const auto brackets = QString(5000, u'[') + u'"' + QString(5000, u'{');
    QVERIFY(sealedLogStart(sealedLogLine(SealedLogStart{.poll = brackets, .station = u"s"_s})));
    QVERIFY(!sealedLogStart("{\"lists\":[" + QByteArray("[],").repeated(5000) + "0]," + good.sliced(1)));
    const auto longest = longestSealedStart - good.size() + 1;
    for (const qsizetype more : {0, 1}) {
        const SealedLogStart start{.poll = u"fruit"_s, .station = QString(longest + more, u's')};
        QCOMPARE(sealedLogStart(sealedLogLine(start)).has_value(), more == 0);
    }
}

/// As many rounds as are kept of words, each with as many of them as may be, none of which ASCII has.
void SealedLogTest::readsTheLongestFirstLine()
{
    SealedLogStart start{.poll = u"mind"_s, .station = u"s"_s};
    for (int i = 0; i < mostChains; ++i)
        start.chains.insert(QString(60, u'ж') + QString::number(i), {1, 1, QByteArray(32, 's')});
    Tally words;
    for (int i = 0; i < mostWritten; ++i)
        words.counts.insert(QString(longestWrittenKey - 4, u'ж') + QString::number(i), std::numeric_limits<int>::max());
    for (words.round = 1; words.round <= 11; ++words.round)
        start.rounds.append(words);
    const auto line = sealedLogLine(start);
    QVERIFY2(line.size() < longestSealedStart, qPrintable(QString::number(line.size())));
    const auto read = sealedLogStart(line);
    QVERIFY(read);
    QCOMPARE(read->rounds.last().counts, words.counts);
}

QTEST_GUILESS_MAIN(SealedLogTest)
#include "tst_sealedlog.moc"
