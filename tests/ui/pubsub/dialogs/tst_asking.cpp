#include <QPushButton>
#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"
#include "ui/pubsub/dialogs/asking.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class AskingTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    QPointer<Dialog> m_dialog;
    int m_done = 0;

    void ask(Task<Result<Done>> work)
    {
        closeWhenDone(m_dialog, nullptr, std::move(work), [this] { ++m_done; });
    }
    QString told() const
    {
        QStringList words;
        for (const Notice* notice : m_dialog->findChildren<Notice*>()) {
            if (notice->isVisible())
                words << notice->text();
        }
        return words.join(u'\n');
    }
    static Error refusal() { return {Error::Kind::Refused, Reason::None, u"No."_s, u"forbidden"_s, 0}; }

private Q_SLOTS:
    void init()
    {
        m_done = 0;
        m_window.show();
        m_dialog = new Dialog(u"Create"_s, &m_window);
        m_dialog->setVerb(u"Create"_s, [] { return false; });
        m_dialog->open();
    }
    void cleanup() { delete m_dialog; }

    void staysUntilItIsDone()
    {
        Deferred<Result<Done>> work;
        ask(work.task());
        QVERIFY(m_dialog->isVisible() && !m_dialog->verb()->isEnabled()); // not asked twice
        work.fire(Done());
        QCOMPARE(m_done, 1);
        QVERIFY(!m_dialog || !m_dialog->isVisible());
    }

    void aRefusalIsSaidInTheDialog()
    {
        Deferred<Result<Done>> work;
        ask(work.task());
        work.fire(refusal());
        QCOMPARE(m_done, 0);
        QVERIFY(m_dialog->isVisible() && m_dialog->verb()->isEnabled());
        QVERIFY2(told().contains(u"No. (forbidden)"_s), qPrintable(told()));
    }

    /// Asked again, the old refusal goes: it is not about what is asked now.
    void theNextTryBeginsAnew()
    {
        ask(Task<Result<Done>>(Result<Done>(refusal())));
        QVERIFY(!told().isEmpty());
        Deferred<Result<Done>> again;
        ask(again.task());
        QVERIFY(told().isEmpty());
        again.fire(refusal());
        QCOMPARE(told().count(u"No."_s), 1);
        QCOMPARE(m_dialog->findChildren<Notice*>().size(), 1);
    }

    /// Closed while it waits: nothing is done with an answer that nobody waits for.
    void theAnswerAfterItWentReachesNobody()
    {
        Deferred<Result<Done>> work;
        ask(work.task());
        delete m_dialog;
        work.fire(Done());
        QCOMPARE(m_done, 0);
    }

    void whatWasToldIsHandedOn()
    {
        QString heard;
        auto task = whenTold<QString>(
            Task<Result<QString>>(Result<QString>(u"open"_s)), [&](const QString& told) { heard = told; });
        QVERIFY(task.take().ok());
        QCOMPARE(heard, u"open"_s);
        auto refused = whenTold<QString>(
            Task<Result<QString>>(Result<QString>(refusal())), [&](const QString&) { heard = u"called"_s; });
        QCOMPARE(refused.take().error().text, u"No. (forbidden)"_s);
        QCOMPARE(heard, u"open"_s);
    }
};

QTEST_MAIN(AskingTest)
#include "tst_asking.moc"
