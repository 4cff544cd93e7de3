#include "ui/frame/window/shellfollower.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

class Contents : public QWidget {
public:
    using QWidget::QWidget;
    bool mayClose = false;
    int asked = 0;
    int states = 0;
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        keys.append(event->key());
        event->setAccepted(event->key() == Qt::Key_Escape);
    }
    void changeEvent(QEvent* event) override { states += event->type() == QEvent::WindowStateChange; }
    void closeEvent(QCloseEvent* event) override
    {
        ++asked;
        event->setAccepted(mayClose);
    }
};

} // namespace

class ShellFollowerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContentsAreAsLargeAsTheirShell()
    {
        QWidget shell;
        shell.resize(700, 500);
        Contents contents(&shell);
        const ShellFollower follower(contents);
        QCOMPARE(contents.geometry(), QRect(0, 0, 700, 500));
        shell.show();
        shell.resize(900, 600);
        QTRY_COMPARE(contents.geometry(), shell.rect());
    }

    void theContentsSayWhetherItIsClosed()
    {
        QWidget shell;
        Contents contents(&shell);
        const ShellFollower follower(contents);
        shell.show();
        QVERIFY(!shell.close());
        QCOMPARE(contents.asked, 1);
        QVERIFY(shell.isVisible() && contents.isVisible());
        contents.mayClose = true;
        QVERIFY(shell.close());
        QCOMPARE(contents.asked, 2);
        QVERIFY(!shell.isVisible());
    }

    void whatHasNoOtherPlaceGoesToTheContents()
    {
        QWidget shell;
        Contents contents(&shell);
        const ShellFollower follower(contents);
        shell.show();
        QVERIFY(!shell.focusWidget());
        QTest::keyClick(&shell, Qt::Key_Escape);
        QCOMPARE(contents.keys, QList<int>{Qt::Key_Escape});
        QTest::keyClick(&shell, Qt::Key_A); // nobody wants it
        QCOMPARE(contents.keys, (QList<int>{Qt::Key_Escape, Qt::Key_A}));
        shell.showFullScreen();
        QTRY_VERIFY(contents.states > 0);
    }

    void aShellOutlivesItsContents()
    {
        QWidget shell;
        shell.show();
        for (int round = 0; round < 2; ++round) {
            Contents contents(&shell);
            const ShellFollower follower(contents);
            contents.show();
            QVERIFY(!shell.close());
            QCOMPARE(contents.asked, 1); // not also by those that went
        }
        QVERIFY(shell.close());
    }
};

QTEST_MAIN(ShellFollowerTest)
#include "tst_shellfollower.moc"
