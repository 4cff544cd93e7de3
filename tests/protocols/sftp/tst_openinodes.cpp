#include "protocols/sftp/openinodes.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::sftp;

class OpenInodesTest : public QObject {
    Q_OBJECT

    static constexpr Inode one{1, 7}, other{2, 7};

private Q_SLOTS:
    void whatHasANameTakesItsRoomWhenItIsClosed()
    {
        OpenInodes open;
        open.add(one);
        QVERIFY(open.has(one) && !open.has(other));
        QVERIFY(!open.remove(one, true));
        QVERIFY(!open.has(one));
        QVERIFY(!open.loseNames(one)); // so its room is free at once
    }

    void theLastHandleFreesWhatHasNoName()
    {
        OpenInodes open;
        open.add(one);
        open.add(one);
        open.add(other);
        QVERIFY(open.loseNames(one));
        QVERIFY(!open.remove(one, false));
        QVERIFY(open.has(one));
        QVERIFY(open.remove(one, false));
        QVERIFY(!open.remove(other, true));
    }

    /// As NFS does.
    void whatTheSystemKeepsUnderAnotherNameIsFreeAllTheSame()
    {
        OpenInodes open;
        open.add(one);
        QVERIFY(open.loseNames(one));
        QVERIFY(open.remove(one, true));
        open.add(one); // another one, that has its number
        QVERIFY(!open.remove(one, true));
    }

    /// By others than this program.
    void whatWasRemovedUnseenIsFree()
    {
        OpenInodes open;
        open.add(one);
        QVERIFY(open.remove(one, false));
        QVERIFY(!open.remove(one, false)); // which is not open
    }
};

QTEST_APPLESS_MAIN(OpenInodesTest)
#include "tst_openinodes.moc"
