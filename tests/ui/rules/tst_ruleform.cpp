#include "ui/rules/ruleform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RuleFormTest : public QObject {
    Q_OBJECT

    const rules::Rule m_door{.name = u"door"_s,
        .title = u"Door"_s,
        .event = u"card-read"_s,
        .conditions = {{.field = u"card"_s, .test = rules::Condition::Test::Contains, .values = {u"7E"_s}}},
        .actions = {{u"log"_s, {}}},
        .perMinute = 7};

    static Error fault(const QString& code)
    {
        return {Error::Kind::Malformed, Reason::BadValue, u"That is wrong."_s, code, 0};
    }

private Q_SLOTS:
    void saysWhatItWasFilledWith()
    {
        QWidget page;
        const RuleForm form(m_door, {}, &page);
        const auto said = form.rule();
        QCOMPARE(said.name, u"door"_s);
        QCOMPARE(said.title, u"Door"_s);
        QVERIFY(said.enabled && !said.isDryRun);
        QCOMPARE(said.event, u"card-read"_s);
        QCOMPARE(said.conditions, m_door.conditions);
        QCOMPARE(said.actions.size(), 1);
        QCOMPARE(said.perMinute, 7);
        QCOMPARE(said.quietMs, 0);
    }

    void whatWasTypedIsPutIntoAnother()
    {
        QWidget page;
        RuleForm form(m_door, {}, &page);
        QSignalSpy changed(&form, &RuleForm::changed);
        form.beginTyping();
        form.setTyped({.top = {{u"title"_s, u"Gate"_s}}, .when = {}, .limits = {{u"per-minute"_s, 9}}});
        QVERIFY(changed.count() > 0);
        RuleForm other(m_door, {}, &page);
        other.setTyped(form.typed());
        QCOMPARE(other.rule().title, u"Gate"_s);
        QCOMPARE(other.rule().perMinute, 9);
        QCOMPARE(other.typed().top, form.typed().top);
    }

    void aFaultIsSaidAtItsPlace()
    {
        QWidget page;
        RuleForm form(m_door, {}, &page);
        QSignalSpy seen(&form, &RuleForm::seenWanted);
        for (const auto& code : {u"event"_s, u"title"_s, u"per-minute"_s, u"if.0.values"_s})
            QVERIFY2(form.setFault(fault(code)), qPrintable(code));
        QVERIFY(!form.setFault(fault(u"if.1.values"_s)));
        QVERIFY(!form.setFault({}));
        QCOMPARE(seen.count(), 0);
        QVERIFY(form.showFault(fault(u"event"_s)));
        QCOMPARE(seen.count(), 1);
        QVERIFY(qobject_cast<QComboBox*>(seen.first().first().value<QWidget*>()));
        QVERIFY(!form.showFault(fault(u"nowhere"_s)));
    }

    void whatIsTriedIsRealWhereSomethingWasHeard()
    {
        QWidget page;
        const RuleForm form(m_door, {}, &page);
        QCOMPARE(form.sampleEvent().kind, u"card-read"_s);
        QVERIFY(form.sampleEvent().fields.contains(u"card"_s));
        const rules::Event heard{u"card-read"_s, {{u"card"_s, u"04A1"_s}}, 5, {}, {}};
        const RuleForm other(m_door, {.latest = [heard](const QString&) { return QList<rules::Event>{heard}; }}, &page);
        QCOMPARE(other.sampleEvent().fields, heard.fields);
        QCOMPARE(other.sampleEvent().at, 5);
    }
};

QTEST_MAIN(RuleFormTest)
#include "tst_ruleform.moc"
