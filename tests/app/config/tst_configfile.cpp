#include "app/config/configfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using Type = Option::Type;
const auto path = u"services/chat.toml"_s;

OptionList chat()
{
    return {
        {.key = u"domain"_s, .type = Type::Text, .fallback = u"localhost"_s},
        {.key = u"listen"_s, .type = Type::Endpoint, .fallback = QStringList{u"tcp:5222"_s}, .repeated = true},
        {.key = u"people"_s, .type = Type::Integer, .fallback = qint64(100), .min = 1, .max = 10000},
        {.key = u"idle"_s, .type = Type::Duration, .fallback = qint64(60000)},
        {.key = u"open"_s, .type = Type::Boolean, .fallback = false},
    };
}

const QByteArray byHand = R"(# The guests' chat. Ask Ana before changing anything.
type = "xmpp"

domain = "café.example"   # ours since 2019
  people   =   50 # the hall holds no more

# two doors
listen = [
    "tcp:5222", # the front
    "tls:5223",
]
idle = "5min"

[notes]
author = "Ana"
)";

ConfigFile parsed(const QByteArray& text)
{
    auto file = ConfigFile::parse(text, path);
    return file ? *file : ConfigFile(u"broken"_s);
}

} // namespace

class ConfigFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStands()
    {
        const auto file = parsed(byHand);
        auto values = file.check(chat(), {u"type"_s, u"notes.author"_s});
        QVERIFY2(values.ok(), values ? "" : qPrintable(values.error().text));
        QCOMPARE(values->text(u"domain"_s), u"café.example"_s);
        QCOMPARE(values->integer(u"people"_s), 50);
        QCOMPARE(values->texts(u"listen"_s), QStringList({u"tcp:5222"_s, u"tls:5223"_s}));
        QCOMPARE(values->integer(u"idle"_s), 300'000);
        QCOMPARE(values->boolean(u"open"_s), false);
        QCOMPARE(file.line(u"people"_s), 5);
        QCOMPARE(file.line(u"nothing"_s), 0);
    }

    /// Somebody else may have put it there, who waits for whoever reads it.
    void readsPlainFilesAlone()
    {
        const QTemporaryDir folder;
        const auto pipe = folder.filePath(u"pipe.toml"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto refused = ConfigFile::read(pipe);
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, u"Reading %1: it is a folder, a pipe or a device"_s.arg(pipe));
        QCOMPARE(ConfigFile::read(folder.filePath(u"none.toml"_s)).error().reason, Reason::NotFound);
        QFile large(folder.filePath(u"large.toml"_s));
        QVERIFY(large.open(QFile::WriteOnly) && large.resize(qint64(1) << 40));
        QCOMPARE(ConfigFile::read(large.fileName()).error().reason, Reason::TooLarge);
    }

    void namesFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("value") << QByteArray("# x\npeople = 0\n")
                               << u"services/chat.toml:2: people: Must be a number from 1 to 10000, not \"0\"."_s;
        QTest::newRow("type") << QByteArray("domain = 5")
                              << u"services/chat.toml:1: domain: Must be a text in quotes, not \"5\"."_s;
        QTest::newRow("key") << QByteArray("\n\ndomian = \"x\"")
                             << u"services/chat.toml:3: domian: There is no such option; did you mean domain?"_s;
        QTest::newRow("no unit") << QByteArray("idle = 30")
                                 << u"services/chat.toml:1: idle: Must be a time such as 30s or 5min, not \"30\"."_s;
        QTest::newRow("first of two")
            << QByteArray("people = 0\ndomain = 1\n")
            << u"services/chat.toml:1: people: Must be a number from 1 to 10000, not \"0\"."_s;
        QTest::newRow("table") << QByteArray("[domain]\nx = 1\n")
                               << u"services/chat.toml:2: domain.x: There is no such option; did you mean domain?"_s;
    }
    void namesFileLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        auto values = parsed(text).check(chat());
        QVERIFY(!values);
        QCOMPARE(values.error().text, sentence);
        QVERIFY(values.error().native > 0);
    }

    void namesEachEntryOfAList()
    {
        const auto file = parsed("listen = [\n  \"tcp:5222\",\n  \"nonsense\", \"worse\",\n\n  7,\n]\npeople = 0\n");
        QStringList told;
        for (const auto& fault : file.locatedFaults(chat()))
            told << fault.text.section(u':', 0, 2) + u": "_s + QString::number(fault.native);
        QCOMPARE(told,
            (QStringList{u"services/chat.toml:3: listen: 3"_s, u"services/chat.toml:3: listen: 3"_s,
                u"services/chat.toml:5: listen: 5"_s, u"services/chat.toml:7: people: 7"_s}));
        QCOMPARE(file.check(chat()).error().native, 3);
        QCOMPARE(parsed("listen = \"nonsense\"\n").locatedFaults(chat()).size(), 1);
        QVERIFY(parsed("listen = [\"tcp:1\", \"tcp:2\"]\n").locatedFaults(chat()).isEmpty());
    }

    void changesOnlyWhatChanged()
    {
        auto file = parsed(byHand);
        auto values = file.check(chat(), {u"type"_s, u"notes.author"_s});
        QVERIFY(values);
        values->give(u"people"_s, qint64(60));
        values->give(u"open"_s, true);
        values->reset(*findOption(chat(), u"idle"_s));
        QVERIFY(file.update(chat(), *values));
        auto expected = byHand;
        expected.replace("people   =   50", "people   =   60").replace("idle = \"5min\"\n", "open = true\n");
        QCOMPARE(file.text(), expected);
    }

    void touchesNothingWithoutAChange()
    {
        auto file = parsed(byHand);
        auto values = file.check(chat(), {u"type"_s, u"notes.author"_s});
        QVERIFY(values);
        QVERIFY(file.update(chat(), *values));
        QCOMPARE(file.text(), byHand);
    }

    void changesAList()
    {
        auto file = parsed(byHand);
        QVERIFY(file.set(u"listen"_s, QStringList{u"tcp:1"_s}));
        auto expected = byHand;
        const auto begin = expected.indexOf('[');
        expected.replace(begin, expected.indexOf("]\n", begin) + 1 - begin, "[\"tcp:1\"]");
        QCOMPARE(file.text(), expected);
    }

    void changesATextOfSeveralLines()
    {
        auto file = parsed("a = \"\"\"\none\ntwo\"\"\" # c\nb = 'x'\n");
        QVERIFY(file.set(u"a"_s, u"three"_s));
        QVERIFY(file.set(u"b"_s, u"y"_s));
        QCOMPARE(file.text(), QByteArray("a = \"three\" # c\nb = \"y\"\n"));
    }

    void keepsWindowsLineEnds()
    {
        auto file = parsed("a = \"ünï\" # ü\r\nb = 2\r\n");
        QVERIFY(file.set(u"a"_s, u"x"_s));
        QVERIFY(file.set(u"b"_s, qint64(3)));
        QCOMPARE(file.text(), QByteArray("a = \"x\" # ü\r\nb = 3\r\n"));
    }

    void putsNewKeysBeforeTheTables()
    {
        auto file = parsed("[t]\nx = 1\n");
        QVERIFY(file.set(u"a"_s, true));
        QCOMPARE(file.text(), QByteArray("a = true\n[t]\nx = 1\n"));
        auto noNewline = parsed("a = 1");
        QVERIFY(noNewline.set(u"b"_s, qint64(2)));
        QCOMPARE(noNewline.text(), QByteArray("a = 1\nb = 2\n"));
        auto onlyComment = parsed("# nothing yet");
        QVERIFY(onlyComment.set(u"b"_s, qint64(2)));
        QCOMPARE(onlyComment.text(), QByteArray("# nothing yet\nb = 2\n"));
    }

    void putsNewKeysBeforeTablesThatRepeat()
    {
        auto file = parsed("a = 1\n[[poll]]\nid = \"x\"\n\n[[poll]]\nid = \"y\"\n");
        QVERIFY(file.set(u"b"_s, qint64(2)));
        QCOMPARE(file.text(), QByteArray("a = 1\nb = 2\n[[poll]]\nid = \"x\"\n\n[[poll]]\nid = \"y\"\n"));
        auto bare = parsed("[[poll]]\nid = \"x\"\n");
        QVERIFY(bare.set(u"b"_s, qint64(2)));
        QCOMPARE(bare.values().value(u"b"_s), QVariant(2LL));
    }

    void leavesAloneWhatItCannotChangeByItself_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("a table that repeats")
            << QByteArray("[[poll]]\nid = \"x\"\n[[poll]]\nid = \"y\"\n") << u"poll"_s;
        QTest::newRow("a key that would become a table") << QByteArray("a.b = 1\n") << u"a"_s;
        QTest::newRow("a key inside a value") << QByteArray("a = 1\n") << u"a.b"_s;
        QTest::newRow("a key that TOML cannot write bare") << QByteArray("a = 1\n") << u"two words"_s;
    }
    void leavesAloneWhatItCannotChangeByItself()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        auto file = parsed(text);
        const auto values = file.values();
        QVERIFY(!file.set(key, u"new"_s));
        QCOMPARE(file.text(), text);
        QCOMPARE(file.values(), values);
    }

    void removesWholeLines()
    {
        auto file = parsed("# about a\na = [1,\n 2] # gone with it\nb = 1");
        QVERIFY(file.remove(u"a"_s));
        QCOMPARE(file.text(), QByteArray("# about a\nb = 1"));
        QVERIFY(file.remove(u"b"_s));
        QCOMPARE(file.text(), QByteArray("# about a\n"));
        QVERIFY(file.remove(u"b"_s));
    }

    void leavesTheTextAloneWhenAnEditWouldBreakIt()
    {
        // Two keys of one inline table share their line: taking the line out would take the table apart.
        auto file = parsed("[t]\na = 1\nlist = [\n]\n[t.b] \nx = 1\n");
        QVERIFY(!file.set(u"not a key"_s, qint64(1)));
        QCOMPARE(file.text(), QByteArray("[t]\na = 1\nlist = [\n]\n[t.b] \nx = 1\n"));
        QCOMPARE(file.values().size(), 3);
    }

    void savesAllOrNothing()
    {
        QTemporaryDir folder;
        const auto where = folder.filePath(u"chat.toml"_s);
        ConfigFile file(where);
        QVERIFY(file.set(u"type"_s, u"xmpp"_s));
        QVERIFY(file.save());
        QCOMPARE(QFileInfo(where).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto again = ConfigFile::read(where);
        QVERIFY(again);
        QCOMPARE(again->values().value(u"type"_s).toString(), u"xmpp"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

        QVERIFY(QFile::setPermissions(where, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(again->set(u"domain"_s, u"x"_s));
        QVERIFY(again->save());
        QVERIFY(QFileInfo(where).permissions() & QFile::ReadGroup); // a person's choice stays
    }

    void saysWhyItCannot()
    {
        auto missing = ConfigFile::read(u"/no/such/folder/x.toml"_s);
        QVERIFY(!missing);
        QCOMPARE(missing.error().reason, Reason::NotFound);
        QVERIFY(missing.error().text.contains(u"/no/such/folder/x.toml"_s));
        QVERIFY(!ConfigFile(u"/no/such/folder/x.toml"_s).save());
    }
};

QTEST_APPLESS_MAIN(ConfigFileTest)
#include "tst_configfile.moc"
