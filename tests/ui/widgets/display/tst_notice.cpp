#include <QAbstractButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/display/notice.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticeSpeaksAndUnfolds()
    {
        Notice notice(Mark::Failed);
        notice.setText(u"Shell could not start:"_s, u"port <2222> is used."_s);
        QCOMPARE(notice.accessibleName(), u"Shell could not start: port <2222> is used."_s);
        notice.setDetails(u"address-in-use, 98"_s);
        bool pressed = false;
        QAbstractButton* button = notice.addButton(u"Use port 2223"_s, {}, [&] { pressed = true; });
        notice.show();
        button->click();
        QVERIFY(pressed);
        notice.clearButtons();
    }
};

QTEST_MAIN(NoticeTest)
#include "tst_notice.moc"
