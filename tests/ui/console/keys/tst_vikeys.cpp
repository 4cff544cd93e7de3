#include "ui/console/keys/vikeys.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/console/keys/keyfield.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Vi's keys, from the first letter of a text on, in normal mode.
class ViKeysTest : public QObject {
    Q_OBJECT

    KeyField m_field{PromptKeys::Kind::Vi};

    void type(const QString& keys)
    {
        for (const QChar key : keys) {
            if (key == u'\x1b')
                QTest::keyClick(&m_field, Qt::Key_Escape);
            else
                QTest::keyClick(&m_field, key.toLatin1());
        }
    }
    void begin(const QString& text)
    {
        m_field.begin(text, 0);
        type(u"\x1b"_s);
    }

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("at");
        const auto row = [](const char* name, const char* text, const char* keys, const char* result, int at) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(keys) << QString::fromLatin1(result)
                                << at;
        };
        row("x", "one two", "wx", "one wo", 4);
        row("3x", "abcdef", "3x", "def", 0);
        row("x at the end", "one two", "$x", "one tw", 5);
        row("X", "one", "lX", "ne", 0);
        row("dw", "one two three", "dw", "two three", 0);
        row("2dw", "one two three", "2dw", "three", 0);
        row("dw, last of a line", "one\ntwo", "dw", "\ntwo", 0);
        row("dd", "one\ntwo\nthree", "jdd", "one\nthree", 4);
        row("dd, last", "one\ntwo", "jdd", "one", 0);
        row("2dd", "a\nb\nc", "2dd", "c", 0);
        row("dj", "a\nb\nc", "dj", "c", 0);
        row("D", "one two", "wD", "one ", 3);
        row("dt", "one;two", "dt;", ";two", 0);
        row("d$", "one two", "wd$", "one ", 3);
        row("db", "one two", "wdb", "two", 0);
        row("cw", "one two", "cwsix\x1b", "six two", 2);
        row("cw, one letter", "a + b", "cwsix\x1b", "six + b", 2);
        row("cw again", "one two one", "cwsix\x1bww.", "six two six", 10);
        row("cc", "  one", "ccx\x1b", "  x", 2);
        row("C", "one two", "wCx\x1b", "one x", 4);
        row("s", "one", "sa\x1b", "ane", 0);
        row("yyp", "one\ntwo", "yyp", "one\none\ntwo", 4);
        row("yyP", "one\ntwo", "jyyP", "one\ntwo\ntwo", 4);
        row("yw", "one two", "yw$p", "one twoone ", 10);
        row("xp", "ab", "xp", "ba", 1);
        row("ddp", "a\nb", "ddp", "b\na", 2);
        row("i", "one", "lia\x1b", "oane", 1);
        row("a", "one", "ax\x1b", "oxne", 1);
        row("A", "one", "A!\x1b", "one!", 3);
        row("I", "  one", "$Ix\x1b", "  xone", 2);
        row("o", "a:", "ob\x1b", "a:\nb", 3);
        row("O", "  a", "Ob\x1b", "  b\n  a", 2);
        row("0", "  one", "$0x", " one", 0);
        row("^", "  one", "$^x", "  ne", 2);
        row("e", "one two", "ex", "on two", 2);
        row("b", "one two", "$bx", "one wo", 4);
        row("W", "a.b c", "Wx", "a.b ", 3);
        row("f", "one;two", "f;x", "onetwo", 3);
        row(";", "a,b,c", "f,;x", "a,bc", 3);
        row(",", "a,b,c", "$F,;,x", "a,bc", 3);
        row("G", "a\nb\nc", "Gx", "a\nb\n", 4);
        row("gg", "ab\nc", "Gggx", "b\nc", 0);
        row("r", "one", "rO", "One", 0);
        row("~", "one", "2~", "ONe", 2);
        row("J", "one\n  two", "J", "one two", 3);
        row("u", "one", "xxu", "ne", 0);
        row("u, a whole change", "one two", "cwsix\x1bu", "one two", 0);
        row("none", "one", "dqx", "ne", 0);
        row("a count of none", "one", "3\x1bx", "ne", 0);
    }
    void edits()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        begin(text);
        type(keys);
        QTEST(m_field.toPlainText(), "result");
        QTEST(m_field.at(), "at");
        QVERIFY(m_field.keys->isCommanding());
    }

    void doesAgainWhatWasUndone()
    {
        begin(u"one"_s);
        type(u"xxuu"_s);
        QCOMPARE(m_field.toPlainText(), u"one"_s);
        QTest::keyClick(&m_field, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_field.toPlainText(), u"ne"_s);
    }

    void asksThePrompt()
    {
        begin(u"one"_s);
        type(u"kj/nN"_s);
        QCOMPARE(m_field.asked, QStringList({u"walk -1"_s, u"walk 1"_s, u"search"_s, u"again -1"_s, u"again 1"_s}));
    }

    void typesUntilEscape()
    {
        m_field.begin({}, 0);
        QVERIFY(!m_field.keys->isCommanding());
        type(u"dd\x1b"_s);
        QCOMPARE(m_field.toPlainText(), u"dd"_s);
        QVERIFY(m_field.keys->isCommanding());
        QVERIFY(m_field.cursorWidth() > 1);
        type(u"i"_s);
        QVERIFY(!m_field.keys->isCommanding());
        // Esc is the prompt's where there is nothing to leave.
        type(u"\x1b"_s);
        const QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(!m_field.keys->press(escape));
        m_field.keys->begin(); // the next command
        QVERIFY(!m_field.keys->isCommanding());
    }
};

QTEST_MAIN(ViKeysTest)
#include "tst_vikeys.moc"
