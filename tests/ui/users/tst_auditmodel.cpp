#include <QAbstractItemModelTester>
#include <QTest>

#include "app/accounts/attempts/auditentry.h"
#include "tests/support/manualclock.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/users/auditmodel.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class AuditModelTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    AuditModel m_model{m_clock};

    QString text(int row, int column) const { return m_model.index(row, column).data().toString(); }
    static AuditEntry entry(const QString& event)
    {
        return {.at = 1'700'000'000'000, .event = event, .service = u"manhole"_s, .address = u"192.0.2.7"_s};
    }

private Q_SLOTS:
    void saysWhereSomebodyCameFrom()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AuditEntry ssh = entry(u"login"_s), window = entry(u"login"_s);
        ssh.port = u"ssh"_s;
        window.port = u"window"_s;
        window.address.clear();
        m_model.setEntries({ssh, window, entry(u"login"_s)});
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(text(0, AuditModel::Where), u"SSH 192.0.2.7"_s); // the service goes without saying
        QCOMPARE(text(1, AuditModel::Where), u"this window"_s);
        QVERIFY(text(2, AuditModel::Where).endsWith(u" 192.0.2.7"_s));
        QVERIFY(!text(2, AuditModel::Where).startsWith(u' '));
    }

    void whatWasRefusedStandsOut()
    {
        AuditEntry failed = entry(u"login-failed"_s);
        failed.times = 40;
        m_model.setEntries({failed, entry(u"login"_s), entry(u"locked-out"_s), entry(u"login-refused"_s)});
        QVERIFY(text(0, AuditModel::What).contains(u"40"_s));
        QVERIFY(!text(1, AuditModel::What).contains(u"1"_s));
        QList<int> tones;
        for (int row = 0; row < 4; ++row)
            tones << m_model.index(row, AuditModel::What).data(Role::ToneIs).toInt();
        const int bad = int(Tone::Trouble);
        QCOMPARE(tones, (QList<int>{bad, int(Tone::Second), bad, bad}));
    }

    /// What was typed at a prompt, or given as a name, drives nothing and stays one line.
    void strangersPaintOverNothing()
    {
        for (const StrangersWords& words : strangersWords()) {
            AuditEntry typed = entry(u"command"_s);
            typed.detail = words.text.left(2000);
            m_model.setEntries({typed});
            const QString shown = text(0, AuditModel::Detail);
            QVERIFY2(!drivesScreens(shown) && !shown.contains(u'\n'), words.name);
            QVERIFY2(m_model.index(0, AuditModel::Detail).data(Role::Mono).toBool(), words.name);
        }
    }

    void signsOfAllScriptsAreKept()
    {
        AuditEntry typed = entry(u"command"_s);
        typed.detail = u"say(\"Größe 😀 שלום\")"_s;
        m_model.setEntries({typed});
        // Also the quote from right to left: whoever exports or filters has what was typed.
        QCOMPARE(text(0, AuditModel::Detail), typed.detail);
    }

    void copiesADateThatProgramsRead()
    {
        m_model.setEntries({entry(u"login"_s)});
        const QString copied = m_model.index(0, AuditModel::When).data(Role::Copy).toString();
        QCOMPARE(QDateTime::fromString(copied, Qt::ISODate).toMSecsSinceEpoch(), 1'700'000'000'000);
    }
};

QTEST_MAIN(AuditModelTest)
#include "tst_auditmodel.moc"
