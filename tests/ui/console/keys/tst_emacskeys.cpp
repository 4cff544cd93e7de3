#include "ui/console/keys/emacskeys.h"

#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/console/keys/keyfield.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Emacs' keys: C-k is Ctrl+K, M-f is Alt+F, all else is typed.
class EmacsKeysTest : public QObject {
    Q_OBJECT

    KeyField m_field{PromptKeys::Kind::Emacs};

    void type(const QString& keys)
    {
        for (const QString& key : keys.split(u' ', Qt::SkipEmptyParts)) {
            const bool isControl = key.startsWith("C-"_L1);
            const bool isMeta = key.startsWith("M-"_L1);
            if (!isControl && !isMeta) {
                QTest::keyClicks(&m_field, key);
                continue;
            }
            const Qt::Key which = key == "M-DEL"_L1 ? Qt::Key_Backspace : Qt::Key(key[2].toUpper().unicode());
            QTest::keyClick(&m_field, which, isControl ? Qt::ControlModifier : Qt::AltModifier);
        }
    }

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("at");
        QTest::newRow("to the ends") << u"one two"_s << 3 << u"C-a ( C-e )"_s << u"(one two)"_s << 9;
        QTest::newRow("letters") << u"one"_s << 1 << u"C-f C-f C-b x"_s << u"onxe"_s << 3;
        QTest::newRow("words") << u"one two"_s << 0 << u"M-f M-f M-b x"_s << u"one xtwo"_s << 5;
        QTest::newRow("kill, yank") << u"one two"_s << 3 << u"C-k C-a C-y"_s << u" twoone"_s << 4;
        QTest::newRow("a line's end") << u"a\nb"_s << 1 << u"C-k"_s << u"ab"_s << 1;
        QTest::newRow("kills join") << u"one two three"_s << 0 << u"M-d M-d C-e C-y"_s << u" threeone two"_s << 13;
        QTest::newRow("kills join before") << u"one two"_s << 7 << u"C-w M-DEL C-y"_s << u"one two"_s << 7;
        QTest::newRow("an older one") << u"a b"_s << 0 << u"M-d C-e C-w C-y M-y"_s << u" a"_s << 2;
        QTest::newRow("older than nothing") << u"a"_s << 1 << u"M-y"_s << u"a"_s << 1;
        QTest::newRow("to the beginning") << u"one two"_s << 4 << u"C-u"_s << u"two"_s << 0;
        QTest::newRow("delete") << u"one"_s << 1 << u"C-d C-h"_s << u"e"_s << 0;
        QTest::newRow("transpose") << u"ab"_s << 2 << u"C-t"_s << u"ba"_s << 2;
        QTest::newRow("transpose, in the middle") << u"abc"_s << 1 << u"C-t"_s << u"bac"_s << 2;
        QTest::newRow("transpose words") << u"one, two"_s << 8 << u"M-t"_s << u"two, one"_s << 8;
        QTest::newRow("nothing to transpose") << u"a"_s << 1 << u"C-t M-t"_s << u"a"_s << 1;
        QTest::newRow("upper") << u"one two"_s << 0 << u"M-u"_s << u"ONE two"_s << 3;
        QTest::newRow("capital, lower") << u"one TWO"_s << 0 << u"M-c M-l"_s << u"One two"_s << 7;
        QTest::newRow("undo") << u"one"_s << 0 << u"C-k C-/ C-a"_s << u"one"_s << 0;
        QTest::newRow("a line below") << u"one"_s << 1 << u"C-o"_s << u"o\nne"_s << 1;
        QTest::newRow("beginning, end") << u"a\nb"_s << 3 << u"M-< x M->"_s << u"xa\nb"_s << 4;
    }
    void edits()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(QString, keys);
        m_field.keys = PromptKeys::make(PromptKeys::Kind::Emacs, m_field, m_field); // nothing killed
        m_field.begin(text, from);
        type(keys);
        QTEST(m_field.toPlainText(), "result");
        QTEST(m_field.at(), "at");
    }

    void walksBeyondTheText()
    {
        m_field.begin(u"a\nb"_s, 0);
        type(u"C-p C-n C-n C-s"_s);
        QCOMPARE(m_field.asked, QStringList({u"walk -1"_s, u"walk 1"_s, u"search"_s}));
        QCOMPARE(m_field.at(), 2);
    }

    void leavesOthersAlone()
    {
        m_field.begin({}, 0);
        const auto wants = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            const QKeyEvent event(QEvent::KeyPress, key, modifiers);
            return m_field.keys->wants(event) || m_field.keys->press(event);
        };
        QVERIFY(wants(Qt::Key_K, Qt::ControlModifier));
        QVERIFY(!wants(Qt::Key_C, Qt::ControlModifier));
        QVERIFY(!wants(Qt::Key_L, Qt::ControlModifier));
        QVERIFY(!wants(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier));
        QVERIFY(!wants(Qt::Key_1, Qt::AltModifier));
        const QKeyEvent end(QEvent::KeyPress, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!m_field.keys->press(end)); // where nothing is typed: a new session
    }
};

QTEST_MAIN(EmacsKeysTest)
#include "tst_emacskeys.moc"
