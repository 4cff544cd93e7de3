#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TroublesTest : public QObject {
    Q_OBJECT

    static Trouble trouble(
        const QString& id, const QString& page, Trouble::Severity severity, const QString& text = u"is so"_s)
    {
        Trouble t;
        t.id = id;
        t.page = page;
        t.severity = severity;
        t.head = id + u":"_s;
        t.text = text;
        return t;
    }

private Q_SLOTS:
    void troublesComeWorstFirst()
    {
        Alerts troubles;
        QSignalSpy changed(&troubles, &Alerts::changed);
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble));
        troubles.raise(trouble(u"b"_s, u"services"_s, Trouble::Severity::Failed));
        troubles.raise(trouble(u"c"_s, u"devices"_s, Trouble::Severity::Trouble));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(troubles.all().at(0).id, u"b"_s);
        QCOMPARE(troubles.all().at(1).id, u"c"_s); // the newer of the equal ones
        QCOMPARE(troubles.ofPage(u"devices"_s).size(), 2);
        QCOMPARE(troubles.needs(u"services"_s), (Needs{1, Trouble::Severity::Failed}));
        // The same words again are no news, other words are.
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble));
        QCOMPARE(changed.size(), 3);
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble, u"is otherwise"_s));
        QCOMPARE(changed.size(), 4);
        troubles.clearOthers(QString(), {u"b"_s});
        QCOMPARE(troubles.all().size(), 1);
    }

    /// Somebody waits for it; still the worst is not behind it.
    void whatWasJustDoneComesBehindTheWorst()
    {
        Alerts troubles;
        troubles.raise(trouble(u"battery"_s, u"devices"_s, Trouble::Severity::Trouble));
        Trouble written = trouble(u"stick"_s, u"devices"_s, Trouble::Severity::Working);
        written.isAnswer = true;
        troubles.raise(written);
        troubles.raise(trouble(u"reader"_s, u"devices"_s, Trouble::Severity::Failed));
        QStringList order;
        for (const Trouble& one : troubles.ofPage(u"devices"_s))
            order << one.id;
        QCOMPARE(order, (QStringList{u"reader"_s, u"stick"_s, u"battery"_s}));
        QCOMPARE(troubles.all().first().id, u"reader"_s);
        for (const QString& over : {u"reader"_s, u"battery"_s})
            troubles.clear(over);
        troubles.raise(trouble(u"update"_s, u"devices"_s, Trouble::Severity::Working));
        QCOMPARE(troubles.ofPage(u"devices"_s).first().id, u"stick"_s); // what does not hurt can wait
    }

    /// A page that shows one conversation has the strips of this one and of its account; the badge counts all.
    void whatIsNotInFrontHasNoStrip()
    {
        Alerts troubles;
        QSignalSpy moved(&troubles, &Alerts::inFrontChanged);
        for (const QString& subject : {u"7"_s, u"8"_s, QString()}) {
            Trouble one = trouble(u"of "_s + subject, u"chat"_s, Trouble::Severity::Trouble);
            one.subject = subject;
            troubles.raise(one);
        }
        QCOMPARE(troubles.ofPage(u"chat"_s).size(), 3);
        troubles.setInFront(u"chat"_s, {u"12"_s, u"7"_s});
        troubles.setInFront(u"chat"_s, {u"12"_s, u"7"_s});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(troubles.ofPage(u"chat"_s).size(), 2);
        QVERIFY(troubles.isInFront(u"chat"_s, u"7"_s) && !troubles.isInFront(u"chat"_s, u"8"_s));
        QCOMPARE(troubles.needs(u"chat"_s).count, 3);
        troubles.setInFront(u"chat"_s, {});
        QCOMPARE(troubles.ofPage(u"chat"_s).size(), 3);
    }

    void dismissedTroubleKeepsItsBadge()
    {
        Alerts troubles;
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble));
        troubles.dismiss(u"a"_s);
        QVERIFY(troubles.ofPage(u"devices"_s).isEmpty());
        QVERIFY(troubles.find(u"a"_s) && !troubles.find(u"b"_s));
        QCOMPARE(troubles.needs(u"devices"_s), (Needs{1, Trouble::Severity::Trouble}));
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble, u"got worse"_s));
        QCOMPARE(troubles.ofPage(u"devices"_s).size(), 1);
    }

    void wordsAreSaidByTheirCause()
    {
        Alerts troubles;
        QVERIFY(!troubles.areSaid({}));
        Trouble one = trouble(u"a"_s, u"services"_s, Trouble::Severity::Trouble, u"The file web.pem is gone."_s);
        one.cause = u"The file /etc/web.pem is gone."_s;
        troubles.raise(one);
        QVERIFY(troubles.areSaid(u"The file /etc/web.pem is gone."_s));
        QVERIFY(troubles.areSaid(u"web: The file /etc/web.pem is gone."_s));
        QVERIFY(!troubles.areSaid(u"The file web.pem is gone."_s)); // another one
        troubles.raise(trouble(u"b"_s, u"services"_s, Trouble::Severity::Trouble, u"mail hangs."_s));
        QVERIFY(troubles.areSaid(u"mail hangs."_s));
        QVERIFY(!troubles.areSaid(u"The other mail hangs."_s));
    }

    /// Whoever presses a button gets what is written on it, whatever the trouble has become meanwhile.
    void remedyIsWhatItsLabelSays()
    {
        Alerts troubles;
        QStringList done;
        const auto remedy = [&](const QString& label) {
            return Trouble::Remedy{label, {}, [&done, label] { done << label; }};
        };
        Trouble one = trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble);
        one.remedies = {remedy(u"Use 18081"_s), remedy(u"Settings"_s)};
        troubles.raise(one);
        one.remedies = {remedy(u"Open file"_s), remedy(u"Use last good"_s), remedy(u"Use 18081"_s)};
        troubles.raise(one);
        troubles.apply(u"a"_s, u"Settings"_s);
        QCOMPARE(done, QStringList());
        troubles.apply(u"a"_s, u"Use 18081"_s);
        QCOMPARE(done, QStringList{u"Use 18081"_s});
        troubles.apply(u"b"_s, u"Use 18081"_s);
        QCOMPARE(done.size(), 1);
    }
};

QTEST_MAIN(TroublesTest)
#include "tst_alerts.moc"
