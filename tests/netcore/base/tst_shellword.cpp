#include <QProcess>
#include <QTest>

#include "netcore/base/shellword.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ShellWordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainWordsStayAsTheyAre()
    {
        for (const QString& word : {u"chat.example:5223"_s, u"/run/x_y-z.sock"_s, u"listen=tcp:0,unix:/x@y%z+1"_s})
            QCOMPARE(shellWord(word), word);
        QCOMPARE(shellWord({}), u"''"_s); // a word, too
        QCOMPARE(shellWord(u"it's"_s), u"'it'\\''s'"_s);
    }

    /// What a real shell makes of it is the same text again, and nothing of it is run.
    void aShellReadsItBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blanks") << u"a  b"_s;
        QTest::newRow("command") << u"x;echo run"_s;
        QTest::newRow("answer") << u"$(echo run)`echo run`"_s;
        QTest::newRow("variable") << u"$HOME ~"_s;
        QTest::newRow("quotes") << u"'; echo run; \"'"_s;
        QTest::newRow("lines") << u"a\necho run\\\n"_s;
        QTest::newRow("stars") << u"/*?[a]{b,c}!"_s;
        QTest::newRow("letters") << u"Größe 😀"_s;
        for (const StrangersWords& words : strangersWords()) {
            if (!words.text.contains(QChar(0)) && words.text.size() < 1000 && words.text.isValidUtf16())
                QTest::newRow(words.name.constData()) << words.text;
        }
    }
    void aShellReadsItBack()
    {
        QFETCH(const QString, text);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellWord(text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(ShellWordTest)
#include "tst_shellword.moc"
