#include "ui/rules/rulenotice.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RuleNoticeTest : public QObject {
    Q_OBJECT

    static Error fault(const QString& text, int line = 0)
    {
        return {Error::Kind::Malformed, Reason::BadValue, text, {}, line};
    }
    static rules::RuleStatus faulty()
    {
        return {.rule = {.name = u"door"_s},
            .path = u"/nowhere/rules/door.toml"_s,
            .trouble = fault(u"/nowhere/rules/door.toml: line 3: That is wrong."_s, 3),
            .isBroken = true};
    }

private Q_SLOTS:
    void isThereWhileSomethingIsWrong()
    {
        QWidget page;
        RuleNotice notice(&page);
        QVERIFY(notice.isHidden());
        rules::RuleStatus status{.rule = {.name = u"door"_s}, .path = u"/nowhere/rules/door.toml"_s};
        notice.setTrouble(status);
        QVERIFY(notice.isHidden());
        status.trouble = fault(u"That has failed."_s);
        notice.setTrouble(status);
        QVERIFY(!notice.isHidden());
        QVERIFY2(notice.text().contains(u"What it did last failed:"_s), qPrintable(notice.text()));
        QVERIFY2(notice.text().contains(u"That has failed."_s), qPrintable(notice.text()));
        status.isStopped = true;
        notice.setTrouble(status);
        QVERIFY2(notice.text().contains(u"Stopped:"_s), qPrintable(notice.text()));
        notice.setTrouble({.rule = {.name = u"door"_s}, .path = u"/nowhere/rules/door.toml"_s});
        QVERIFY(notice.isHidden());
    }

    void aFaultyFileCanBeOpened()
    {
        QWidget page;
        RuleNotice notice(&page);
        QSignalSpy wanted(&notice, &RuleNotice::fileWanted);
        notice.setTrouble(faulty());
        for (auto* button : notice.findChildren<QPushButton*>()) {
            if (button->text() == u"Open file"_s)
                button->click();
        }
        QCOMPARE(wanted.count(), 1);
    }

    void ofAFaultyFileItSaysWhatNoFieldDoes()
    {
        QWidget page;
        RuleNotice notice(&page);
        notice.setTrouble(faulty());
        notice.setToMend(faulty(), {fault(u"That is wrong."_s, 3), fault(u"That is no key."_s, 4)});
        const auto text = notice.text();
        QCOMPARE(text.count(u"That is wrong."_s), 1); // it is the file's first
        QVERIFY2(text.contains(u"Line 4: That is no key."_s), qPrintable(text));
        QVERIFY2(text.contains(u"Below stands what can be read."_s), qPrintable(text));
        auto unreadable = faulty();
        unreadable.isReadable = false;
        notice.setToMend(unreadable, {});
        QVERIFY2(notice.text().contains(u"open it and mend it by hand"_s), qPrintable(notice.text()));
    }

    void whatWasNotSavedIsSaid()
    {
        QWidget page;
        RuleNotice notice(&page);
        notice.showNotSaved(fault(u"The disk is full."_s));
        QVERIFY(!notice.isHidden());
        QVERIFY2(notice.text().contains(u"Not saved:"_s), qPrintable(notice.text()));
        QVERIFY2(notice.text().contains(u"The disk is full."_s), qPrintable(notice.text()));
    }
};

QTEST_MAIN(RuleNoticeTest)
#include "tst_rulenotice.moc"
