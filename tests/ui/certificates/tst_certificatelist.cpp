#include "ui/certificates/certificatelist.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "app/trust/acceptedcertificates.h"
#include "netcore/task/taskset.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using Until = trust::AcceptedCertificates::Until;

class CertificateListTest : public QObject {
    Q_OBJECT

    static QString shownIn(const CertificateList& list)
    {
        QStringList all;
        for (const auto* label : list.findChildren<QLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
    static QList<QToolButton*> buttonsOf(const CertificateList& list)
    {
        QList<QToolButton*> all;
        for (auto* button : list.findChildren<QToolButton*>()) {
            if (button->isVisible())
                all << button;
        }
        return all;
    }

private Q_SLOTS:
    void whatIsAcceptedIsTakenBackThere()
    {
        ManualClock clock;
        trust::AcceptedCertificates certificates(clock);
        TaskSet tasks(TaskSet::unhandled);
        const CertificatePlace irc{u"irc.test"_s, u"6697"_s};
        tasks.start(certificates.accept({u"chat.test"_s, u"xmpp-client"_s}, QString(64, u'a'), Until::ProgramEnds, {}));
        tasks.start(certificates.accept(irc, QString(64, u'b'), Until::TakenBack, {}));
        CertificateList list(certificates, tasks, nullptr);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.open();
        QTRY_COMPARE(buttonsOf(list).size(), 2);
        QVERIFY(shownIn(list).contains(u"chat.test, XMPP\nuntil Everyport ends, SHA-256 AA:AA"_s));
        QVERIFY(shownIn(list).contains(u"irc.test, port 6697\nsince "_s));
        auto* button = buttonsOf(list).last();
        QCOMPARE(button->accessibleName(), u"Take back: irc.test, port 6697"_s);
        button->click();
        QTRY_COMPARE(buttonsOf(list).size(), 1);
        QCOMPARE(certificates.look(irc, QString(64, u'b')), CertificateExceptions::Answer::Unknown);
        QVERIFY(!shownIn(list).contains(u"irc.test"_s));
    }

    /// Each row goes a turn after its bin was pressed, by way of what is kept.
    void theKeyboardGoesOnAtTheNextBin()
    {
        ManualClock clock;
        trust::AcceptedCertificates certificates(clock);
        TaskSet tasks(TaskSet::unhandled);
        for (const auto& host : {u"a.test"_s, u"b.test"_s})
            tasks.start(certificates.accept({host, u"6697"_s}, QString(64, u'b'), Until::ProgramEnds, {}));
        CertificateList list(certificates, tasks, nullptr);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.open();
        QTRY_COMPARE(buttonsOf(list).size(), 2);
        buttonsOf(list).first()->setFocus();
        QTest::keyClick(list.focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(buttonsOf(list).size(), 1);
        QCOMPARE(list.focusWidget(), buttonsOf(list).first());
        QTest::keyClick(list.focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(buttonsOf(list).isEmpty());
        const auto* sentence = qobject_cast<QLabel*>(list.focusWidget());
        QVERIFY(sentence && sentence->text() == u"None is accepted."_s);
    }

    /// Who has opened it by Enter may press that once too often, and nothing brings one back.
    void enterTakesNothingBack()
    {
        ManualClock clock;
        trust::AcceptedCertificates certificates(clock);
        TaskSet tasks(TaskSet::unhandled);
        tasks.start(certificates.accept({u"irc.test"_s, u"6697"_s}, QString(64, u'b'), Until::ProgramEnds, {}));
        CertificateList list(certificates, tasks, nullptr);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        list.open();
        QTRY_COMPARE(buttonsOf(list).size(), 1);
        QVERIFY(list.focusWidget());
        QTest::keyClick(list.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!list.isVisible());
        QCOMPARE(certificates.all().size(), 1);
    }
};

QTEST_MAIN(CertificateListTest)
#include "tst_certificatelist.moc"
