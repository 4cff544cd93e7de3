#include "ui/frame/page/bringtofront.h"

#include <QTest>
#include <QWidget>

#include "tests/support/testclass.h"
#include "ui/frame/page/x11start.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

namespace {

/// What Qt's platform finds while the window comes.
class TokenReader : public QObject {
public:
    QByteArrayList tokens;
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            tokens << qgetenv("XDG_ACTIVATION_TOKEN");
        return false;
    }
};

} // namespace

class BringToFrontTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// For one activation, and for no program that is started later.
    void theTokenIsThereMeanwhile()
    {
        QWidget window;
        TokenReader reader;
        window.installEventFilter(&reader);
        bringToFront(window, u"given-7"_s);
        QVERIFY(window.isVisible());
        QCOMPARE(reader.tokens, QByteArrayList{"given-7"});
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        window.hide();
        bringToFront(window);
        QCOMPARE(reader.tokens, (QByteArrayList{"given-7", ""}));
    }

    void whatIsMinimisedIsShown()
    {
        QWidget window;
        window.showMinimized();
        bringToFront(window);
        QVERIFY(!window.isMinimized() && window.isVisible());
    }

    /// Startup notification 0.2: pieces of twenty bytes, the last of which has the end in it.
    void aStartIsCompletedInPieces()
    {
        const auto exact = startRemovalPieces("a_TIME1"); // remove: ID="a_TIME1"
        QCOMPARE(exact, (QByteArrayList{"remove: ID=\"a_TIME1\"", QByteArray(20, '\0')}));
        const auto quoted = startRemovalPieces("a\"\\");
        QCOMPARE(quoted, QByteArrayList{QByteArray("remove: ID=\"a\\\"\\\\\"").leftJustified(20, '\0')});
        const auto all = startRemovalPieces(QByteArray(100, 'x'));
        for (const auto& piece : all)
            QCOMPARE(piece.size(), 20);
        QCOMPARE(all.join().left(113), "remove: ID=\"" + QByteArray(100, 'x') + '"');
        QVERIFY(all.join().endsWith('\0'));
    }

    void aStartHasItsTime()
    {
        QCOMPARE(timeOfStart("gnome-shell/Everyport/1234-5-host_TIME4294967295"), 4294967295U);
        QVERIFY(!timeOfStart("kwin-17"));
        QVERIFY(!timeOfStart("a_TIME"));
        QVERIFY(!timeOfStart("a_TIME9x"));
    }
};

QTEST_MAIN(BringToFrontTest)
#include "tst_bringtofront.moc"
