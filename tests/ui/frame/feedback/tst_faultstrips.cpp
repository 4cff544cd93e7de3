#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include "netcore/base/error.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultstrips.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FaultStripsTest : public QObject {
    Q_OBJECT

private:
    static Error error(const QString& text)
    {
        return {Error::Kind::Local, text.startsWith("The disk is full"_L1) ? Reason::NoSpace : Reason::None, text};
    }

    static Trouble trouble(const QString& text)
    {
        Trouble trouble;
        trouble.id = u"disk"_s;
        trouble.page = u"services"_s;
        trouble.text = text;
        return trouble;
    }

    static QAbstractButton* againIn(const MessageBars& strips)
    {
        for (auto* one : strips.findChildren<QAbstractButton*>()) {
            if (one->text() == "Try again"_L1)
                return one;
        }
        return nullptr;
    }

    static qsizetype shown(const MessageBars& strips)
    {
        qsizetype count = 0;
        for (const Notice* notice : strips.findChildren<Notice*>())
            count += !notice->isHidden();
        return count;
    }

private Q_SLOTS:
    void oneStripForEachKindOfWork()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        QStringList told;
        FaultStrips faults(strips, troubles, [&told](const QString& sentence) { told << sentence; });
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        faults.show(u"Export"_s, error(u"There is no such folder."_s));
        faults.show(u"Import"_s, error(u"The file is empty."_s));
        QTRY_COMPARE(shown(strips), 2);
        QVERIFY(told.isEmpty());
    }

    void whatCanBeTriedAgainOffersIt()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        QSignalSpy failed(&faults, &FaultStrips::failed);
        int tried = 0;
        auto owner = std::make_unique<QObject>();
        faults.setAgain(u"Saving web"_s, {}, {u"services"_s, owner.get(), [&tried] { ++tried; }});
        faults.show(u"Saving web"_s, error(u"The disk is full."_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(againIn(strips));
        againIn(strips)->click();
        QCOMPARE(tried, 1);
        owner.reset();
        againIn(strips)->click();
        QCOMPARE(tried, 1);
    }

    /// There is one thing to do about it.
    void whatFindsTheSameDiskFullIsOneStrip()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        strips.setPage(u"polls"_s);
        QObject owner;
        QStringList tried;
        for (const QString& work : {u"Saving “Lunch?”"_s, u"Closing “Tea?”"_s})
            faults.setAgain(work, {},
                {u"polls"_s, &owner, [&tried, work] { tried << work; },
                    work.startsWith("Closing"_L1) ? u"Voting goes on."_s : QString()});
        for (const QString& work : {u"Adding readers"_s, u"Saving “Lunch?”"_s, u"Closing “Tea?”"_s})
            faults.show(work, error(u"The disk is full."_s));
        processPending();
        QCOMPARE(shown(strips), 1);
        const auto text = [&strips] {
            for (const Notice* notice : strips.findChildren<Notice*>()) {
                if (!notice->isHidden())
                    return notice->text();
            }
            return QString();
        };
        QCOMPARE(
            text(), u"Adding readers; Saving “Lunch?”; Closing “Tea?” failed: The disk is full. Voting goes on."_s);
        againIn(strips)->click();
        QCOMPARE(tried, QStringList({u"Saving “Lunch?”"_s, u"Closing “Tea?”"_s}));
        faults.workSucceeded(u"Closing “Tea?”"_s);
        processPending();
        QCOMPARE(text(), u"Adding readers; Saving “Lunch?” failed: The disk is full."_s);
        faults.workSucceeded(u"Saving “Lunch?”"_s);
        faults.workSucceeded(u"Adding readers"_s);
        processPending();
        QCOMPARE(shown(strips), 0);
    }

    /// What somebody has closed does not come back with the next failure.
    void whatWasClosedIsNotListedAgain()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        faults.show(u"Adding readers"_s, error(u"The disk is full."_s));
        Q_EMIT strips.findChild<Notice*>()->closed();
        processPending();
        faults.show(u"Saving “Lunch?”"_s, error(u"The disk is full."_s));
        processPending();
        QCOMPARE(strips.findChild<Notice*>()->text(), u"Saving “Lunch?” failed: The disk is full."_s);
    }

    /// A trouble of another page with the same cause mends its own alone, in whichever order the two come.
    void whatCanBeTriedAgainStandsBesideATroubleOfTheSameCause()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        strips.setPage(u"polls"_s);
        QObject owner;
        faults.setAgain(u"Saving “Lunch?”"_s, {}, {u"polls"_s, &owner, [] {}});
        troubles.raise(trouble(u"The disk is full."_s));
        faults.show(u"Saving “Lunch?”"_s, error(u"The disk is full."_s));
        processPending();
        QVERIFY(againIn(strips) && !againIn(strips)->isHidden());
        QCOMPARE(shown(strips), 1);
        troubles.clear(u"disk"_s);
        troubles.raise(trouble(u"The disk is full."_s));
        QCOMPARE(shown(strips), 1);
    }

    /// Where it can be tried again is where what failed is: who has gone elsewhere hears of it.
    void whatCanBeTriedAgainStandsOnItsPage()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        QStringList told;
        FaultStrips faults(strips, troubles, [&told](const QString& sentence) { told << sentence; });
        QObject owner;
        faults.setAgain(u"Saving “Lunch?”"_s, {}, {u"polls"_s, &owner, [] {}});
        strips.setPage(u"log"_s);
        faults.show(u"Saving “Lunch?”"_s, error(u"The disk is full."_s));
        processPending();
        QCOMPARE(shown(strips), 0);
        QCOMPARE(told, QStringList{u"Saving “Lunch?” failed: The disk is full."_s});
        strips.setPage(u"polls"_s);
        QCOMPARE(shown(strips), 1);
        faults.show(u"Saving “Lunch?”"_s, error(u"The disk is full."_s));
        processPending();
        QCOMPARE(told.size(), 1); // it is seen
    }

    /// The work alone would read as if it went on: "Saving web:".
    void itsHeadSaysThatItFailed()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        faults.show(u"Saving web"_s, error(u"The disk is full."_s));
        const auto* notice = strips.findChild<Notice*>();
        QVERIFY(notice);
        QCOMPARE(notice->text(), u"Saving web failed: The disk is full."_s);
    }

    /// It failed there: elsewhere it would stand above what it has nothing to do with until somebody closes it.
    void stripStaysWhereItFailed()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        strips.setPage(u"chat"_s);
        troubles.setInFront(u"chat"_s, {u"12"_s, u"7"_s});
        faults.show(u"Joining team"_s, error(u"Only members may enter."_s));
        QCOMPARE(shown(strips), 1);
        processPending();
        QCOMPARE(shown(strips), 1);
        troubles.setInFront(u"chat"_s, {u"13"_s, u"7"_s}); // another room of this account
        QCOMPARE(shown(strips), 0);
        QVERIFY(strips.isHidden());
        strips.setPage(u"log"_s);
        QCOMPARE(shown(strips), 0);
        strips.setPage(u"chat"_s);
        troubles.setInFront(u"chat"_s, {u"12"_s, u"7"_s});
        QCOMPARE(shown(strips), 1);
        strips.setPage(u"log"_s);
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        strips.setPage(u"polls"_s); // within the same action
        processPending();
        QCOMPARE(shown(strips), 1);
        strips.setPage(u"log"_s);
        QCOMPARE(shown(strips), 0);
    }

    void whatATroubleSaysGetsNoStrip()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        QStringList told;
        FaultStrips faults(strips, troubles, [&told](const QString& sentence) { told << sentence; });
        troubles.raise(trouble(u"The disk is full."_s));
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        QCOMPARE(told, QStringList{u"Export failed: The disk is full."_s});
        faults.show({}, error(u"The disk is full."_s));
        QCOMPARE(told.last(), u"The disk is full."_s);
        QTRY_COMPARE(shown(strips), 0);
    }

    /// Whatever was tried with it; what has no subject, or another, stays.
    void stripClosesWhenItsSubjectSucceeds()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        faults.show(u"Starting web"_s, error(u"Nobody answers."_s), u"service/web"_s);
        faults.show(u"Restarting web"_s, error(u"It hangs."_s), u"service/web"_s);
        faults.show(u"Starting mail"_s, error(u"It hangs."_s), u"service/mail"_s);
        faults.show(u"service/web"_s, error(u"The file is empty."_s));
        QTRY_COMPARE(shown(strips), 3);
        faults.succeeded(u"service/web"_s);
        QTRY_COMPARE(shown(strips), 2);
        for (const Notice* notice : strips.findChildren<Notice*>())
            QVERIFY(notice->isHidden() || !notice->text().contains(u"web failed:"_s)
                || notice->text().contains(u"empty"_s));
        faults.succeeded(u"service/web"_s); // nothing more
        QCOMPARE(shown(strips), 2);
    }

    /// What has a subject stays: its words may be those of other work.
    void stripClosesWhenWorkOfItsWordsSucceeds()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        faults.show(u"Removing ann"_s, error(u"The disk is full."_s));
        faults.show(u"Removing ben"_s, error(u"The file is gone."_s));
        faults.show(u"Removing ann"_s, error(u"It hangs."_s), u"service/ann"_s);
        QTRY_COMPARE(shown(strips), 3);
        faults.workSucceeded(u"Removing ann"_s);
        QTRY_COMPARE(shown(strips), 2);
        for (const Notice* notice : strips.findChildren<Notice*>())
            QVERIFY(notice->isHidden() || !notice->text().contains(u"disk"_s));
        faults.workSucceeded(u"Removing ann"_s); // nothing more
        QCOMPARE(shown(strips), 2);
    }

    void stripClosesWhenATroubleSaysTheSame()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        faults.show(u"Import"_s, error(u"The file is empty."_s));
        QTRY_COMPARE(shown(strips), 2);
        troubles.raise(trouble(u"The disk is full."_s));
        QTRY_COMPARE(shown(strips), 1);
    }
};

QTEST_MAIN(FaultStripsTest)
#include "tst_faultstrips.moc"
