#include <QAbstractButton>
#include <QLabel>
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

    /// Beside a conversation there is little room: the buttons then stand below the sentence, and none is cut.
    void buttonsAreNeverCut()
    {
        Notice notice(Mark::Trouble);
        notice.setText(u"Du hast diesen Raum angelegt."_s, u"Niemand sonst kommt hinein, bis er eingerichtet ist."_s);
        QAbstractButton* first = notice.addButton(u"So belassen"_s, u"check"_s, [] {});
        QAbstractButton* second = notice.addButton(u"Einrichten…"_s, u"settings"_s, [] {});
        auto* label = notice.findChild<QLabel*>();
        notice.show();
        const auto isWhole = [](const QWidget* button) { return button->width() >= button->sizeHint().width(); };
        const auto widen = [&](int width) { notice.resize(width, notice.heightForWidth(width)); };

        widen(388);
        QTRY_VERIFY(isWhole(first) && isWhole(second) && first->y() >= label->geometry().bottom());
        QVERIFY(label->width() > 240);
        widen(900);
        QTRY_VERIFY(first->x() > label->geometry().right());
        QVERIFY(isWhole(first) && isWhole(second));

        widen(420);
        notice.clearButtons();
        notice.addButton(u"OK"_s, {}, [] {});
        QTRY_VERIFY(notice.findChildren<QAbstractButton*>().last()->x() > label->geometry().right());
    }
};

QTEST_MAIN(NoticeTest)
#include "tst_notice.moc"
