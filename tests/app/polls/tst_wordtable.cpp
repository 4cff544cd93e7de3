#include "app/polls/wordtable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

/// Sentences in several languages, from a folder with a file for each.
class WordTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"de.json"_s,
            "{\"gone\": \"{name} ist fort.\", \"twice\": \"{a}, {a}{b}!\","
            " \"votes\": {\"one\": \"{count} Stimme\", \"other\": \"{count} Stimmen\"}}");
        write(u"en.json"_s, "{\"gone\": \"{name} has gone.\", \"plain\": \"Late.\", \"odd\": \"Half a {brace\"}");
        write(u"ca.json"_s, "{}");
        write(u"README.md"_s, "no language");
    }

    void aFileIsALanguage()
    {
        const WordTables tables(m_folder.path());
        QCOMPARE(tables.languages(), QStringList({u"en"_s, u"ca"_s, u"de"_s}));
        QCOMPARE(tables.in(u"de"_s).language(), u"de"_s);
        QCOMPARE(tables.in(u"fi"_s).language(), u"en"_s);
        QVERIFY(tables.in(u"ca"_s)("plain"_L1).isEmpty());
    }

    /// What is filled in may be strangers' words.
    void fieldsAreFilledOnce()
    {
        const WordTables tables(m_folder.path());
        const auto& german = tables.in(u"de"_s);
        QCOMPARE(german("gone"_L1, {{"name"_L1, u"{name} {a}"_s}}), u"{name} {a} ist fort."_s);
        QCOMPARE(german("twice"_L1, {{"a"_L1, u"ja"_s}}), u"ja, ja!"_s);
        QCOMPARE(german("nothing"_L1, {{"a"_L1, u"ja"_s}}), QString());
        QCOMPARE(tables.in(u"en"_s)("odd"_L1), u"Half a {brace"_s);
        QCOMPARE(tables.in(u"en"_s)("plain"_L1), u"Late."_s);
        QCOMPARE(tables.in(u"en"_s).beginning("gone"_L1), QString());
        QCOMPARE(tables.in(u"en"_s).beginning("odd"_L1), u"Half a "_s);
    }

    void countsAsTheLanguageDoes()
    {
        const WordTables tables(m_folder.path());
        const auto& german = tables.in(u"de"_s);
        QCOMPARE(german.counted("votes"_L1, 1), u"1 Stimme"_s);
        QCOMPARE(german.counted("votes"_L1, 1234), u"1.234 Stimmen"_s);
        QCOMPARE(german.form("votes"_L1, "other"_L1), u"{count} Stimmen"_s);
    }

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WordTableTest)
#include "tst_wordtable.moc"
