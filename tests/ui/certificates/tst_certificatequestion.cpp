#include "ui/certificates/certificatequestion.h"

#include <algorithm>

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include "netcore/task/taskset.h"
#include "tests/support/manualclock.h"
#include "tests/support/refusedcertificate.h"
#include "tests/support/testclass.h"
#include "ui/certificates/certificatelabels.h"
#include "ui/certificates/chaindialog.h"
#include "ui/style/colours/metrics.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class CertificateQuestionTest : public QObject {
    Q_OBJECT

    const CertificatePlace m_place{u"irc.test"_s, u"6697"_s};
    ManualClock m_clock;
    std::unique_ptr<trust::AcceptedCertificates> m_certificates;
    std::unique_ptr<TaskSet> m_tasks;
    QPointer<CertificateQuestion> m_page;

    void ask() { ask(m_place); }
    void ask(const CertificatePlace& place)
    {
        const auto* waits = m_certificates->waitingAt(place);
        if (!waits)
            qFatal("nothing to be asked");
        m_page = new CertificateQuestion(*m_certificates, *waits, *m_tasks, nullptr);
        m_page->open();
        m_page->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_page)); }();
    }
    QString words() const
    {
        QStringList all;
        for (const auto* label : m_page->findChildren<QLabel*>()) {
            if (!label->isHidden())
                all << label->text();
        }
        return all.join(u'\n');
    }
    /// By Tab alone, as who has no mouse comes there.
    bool tabTo(const QString& text)
    {
        for (int i = 0; i < 10; ++i) {
            const auto* button = qobject_cast<QPushButton*>(m_page->focusWidget());
            if (button && button->text() == text)
                return true;
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_certificates = std::make_unique<trust::AcceptedCertificates>(m_clock);
        m_tasks = std::make_unique<TaskSet>(TaskSet::unhandled);
        m_certificates->refused(refusedCertificate(m_place, {u"bouncer.test"_s, u"chat.test"_s}));
    }
    void cleanup()
    {
        delete m_page.data();
        m_tasks.reset();
        m_certificates.reset();
    }

    void saysAllThatOneDecidesBy()
    {
        ask();
        const auto facts = certificateFacts(m_certificates->waitingAt(m_place)->certificate.chain.first());
        for (const auto& said : {u"irc.test, port 6697"_s, u"bouncer.test"_s, u"chat.test"_s, groupedFingerprint(facts),
                 u"itself"_s, u"the first time"_s, QString::number(facts.until.date().year())})
            QVERIFY2(words().contains(said), qPrintable(said));
        QVERIFY(m_page->windowTitle().contains(u"irc.test"_s));
    }

    void ofManyNamesItSaysHowManyMoreThereAreAndListsThemAll()
    {
        const CertificatePlace place{u"many.test"_s, u"443"_s};
        QStringList names;
        for (int i = 0; i < 55; ++i)
            names.append(u"name%1.test"_s.arg(i));
        m_certificates->refused(refusedCertificate(place, names));
        ask(place);
        QVERIFY2(words().contains(u"name19.test and 35 more"_s), qPrintable(words()));
        QVERIFY(!words().contains(u"name20.test"_s));
        const auto* all = m_page->findChild<QPlainTextEdit*>();
        QVERIFY(all && all->isReadOnly());
        QCOMPARE(all->toPlainText().split(u'\n'), names);
        QVERIFY(all->verticalScrollBar()->maximum() > 0);
        QVERIFY(m_page->focusWidget() == m_page->verb()); // the safe way stays where Enter is
    }

    void ofFewNamesThereIsNoList()
    {
        ask();
        QVERIFY(!m_page->findChild<QPlainTextEdit*>());
        QVERIFY(!words().contains(u" more"_s));
    }

    void ofOneCertificateThereIsNoChain()
    {
        ask();
        QVERIFY(!tabTo(u"Whole chain…"_s));
    }

    void theWholeChainIsReadByKeyboard()
    {
        const CertificatePlace place{u"chain.test"_s, u"443"_s};
        auto refused = refusedCertificate(place, {u"chain.test"_s});
        refused.chain << refusedCertificate(place, {u"root.test"_s, u"authority.test"_s}).chain.first() << "no such";
        m_certificates->refused(refused);
        ask(place);
        QVERIFY(tabTo(u"Whole chain…"_s));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QPointer<ChainDialog> chain = m_page->findChild<ChainDialog*>();
        QVERIFY(chain && QTest::qWaitForWindowActive(chain));
        QVERIFY(chain->windowTitle().contains(u"chain.test"_s));
        auto* list = qobject_cast<QListWidget*>(chain->focusWidget());
        QVERIFY(list && !list->accessibleName().isEmpty());
        QCOMPARE(list->count(), 3);
        QVERIFY(list->visualItemRect(list->item(0)).height() >= Metrics::row()); // as in other lists
        QVERIFY(list->viewport()->rect().contains(list->visualItemRect(list->item(2))));
        const auto says = [&chain](const QString& words) {
            const auto labels = chain->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&words](const QLabel* label) { return !label->isHidden() && label->text().contains(words); });
        };
        for (int row = 0; row < 2; ++row) {
            const auto facts = certificateFacts(refused.chain[row]);
            QCOMPARE(list->currentRow(), row);
            QCOMPARE(list->currentItem()->text(), u"%1. %2"_s.arg(row + 1).arg(facts.name));
            for (const auto& words : {facts.names.last(), u"itself"_s, QString::number(facts.until.date().year()),
                     groupedFingerprint(facts)})
                QVERIFY2(says(words), qPrintable(words));
            QTest::keyClick(list, Qt::Key_Down);
        }
        QVERIFY(list->currentItem()->text().contains(u"cannot be read"_s));
        QVERIFY(!says(u"itself"_s));
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!chain);
        QVERIFY(m_page && m_page->isVisible() && m_certificates->waitingAt(place));
    }

    void everyPartHasANameForScreenReaders()
    {
        ask();
        bool isFingerprintNamed = false;
        for (const auto* label : m_page->findChildren<QLabel*>())
            isFingerprintNamed |= label->accessibleName().startsWith(u"SHA-256: "_s);
        QVERIFY(isFingerprintNamed);
        // All that can be pressed says in words what it does, and has the room for them.
        for (const auto* button : m_page->findChildren<QToolButton*>()) {
            QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
            QTRY_VERIFY2(
                button->width() > button->fontMetrics().horizontalAdvance(button->text()), qPrintable(button->text()));
        }
        for (const auto* button : m_page->findChildren<QAbstractButton*>())
            QVERIFY(button->isHidden() || !button->text().isEmpty() || !button->accessibleName().isEmpty());
    }

    void doNotConnectIsTheSafeWay_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Esc") << Qt::Key_Escape;
    }
    void doNotConnectIsTheSafeWay()
    {
        QFETCH(Qt::Key, key);
        ask();
        QCOMPARE(m_page->verb()->text(), u"Do not connect"_s);
        QVERIFY(m_page->focusWidget() == m_page->verb());
        QTest::keyClick(m_page->focusWidget(), key);
        QTRY_VERIFY(!m_page);
        QVERIFY(m_certificates->all().isEmpty());
        QVERIFY(m_certificates->waiting().isEmpty());
    }

    void acceptsByKeyboard_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("lasts");
        QTest::newRow("only now") << u"Only now"_s << false;
        QTest::newRow("always") << u"Always for this host"_s << true;
    }
    void acceptsByKeyboard()
    {
        QFETCH(QString, button);
        ask();
        const auto shown = m_certificates->waitingAt(m_place)->fingerprint;
        // Another one that comes meanwhile is not what was looked at.
        m_certificates->refused(refusedCertificate(m_place, {u"irc.test"_s}));
        QVERIFY(tabTo(button));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_page);
        const auto all = m_certificates->all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().place, m_place);
        QCOMPARE(all.first().fingerprint, shown);
        QTEST(all.first().lasts, "lasts");
    }

    void saysThatItHasChanged()
    {
        m_tasks->start(m_certificates->accept(
            m_place, QString(64, u'a'), trust::AcceptedCertificates::Until::TakenBack, u"test"_s));
        m_certificates->refused(refusedCertificate(m_place, {u"irc.test"_s}));
        ask();
        QVERIFY(words().contains(u"The certificate has CHANGED"_s));
        QVERIFY(words().contains(u"CHANGED: another one was accepted on "_s + dayLabel(m_clock.wallMsecs())));
    }
};

QTEST_MAIN(CertificateQuestionTest)
#include "tst_certificatequestion.moc"
