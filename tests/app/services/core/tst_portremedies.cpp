#include "app/services/core/portremedies.h"

#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Ports of root stand for those that are taken: there is another one for them, too.
class PortRemediesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<FakeServices>();
        m_asked = 0;
        m_told.clear();
        m_status = ServiceStatus();
        m_status->state = ServiceStatus::State::Failed;
        m_status->values = m_room->values({{u"listen"_s, QStringList{u"tcp:80"_s}}});
        m_status->trouble = {Error::Kind::Local, Reason::PermissionDenied, u"It may not."_s, {}, EACCES};
        m_status->remedy = {u"Use 1"_s, u"listen"_s, QStringList{u"tcp:1"_s}};
        m_remedies = std::make_unique<PortRemedies>(
            m_room->reactor,
            [this](const QString& name) {
                ++m_asked;
                return name == u"web" && m_status ? &*m_status : nullptr;
            },
            [this](const QString& name) { m_told << name; });
    }
    void cleanup()
    {
        m_remedies.reset();
        m_room.reset();
    }

    void explainsAPort()
    {
        const auto trouble = m_room->got(m_remedies->explain(m_status->trouble, m_status->values));
        QVERIFY(trouble.error.text.startsWith(u"Port 80 needs rights"_s));
        QVERIFY(trouble.remedy.isValid());
    }

    void offersAnotherPort()
    {
        m_remedies->renew({u"web"_s});
        QVERIFY(hasLooked());
        QCOMPARE(m_told, QStringList{u"web"_s});
        QCOMPARE(m_status->remedy.key, u"listen"_s);
        QVERIFY(m_status->remedy.label != u"Use 1"_s);
        QVERIFY(m_status->remedy.value.toStringList() != QStringList{u"tcp:1"_s});
    }

    void saysNothingOfTheSameWayOut()
    {
        m_status->remedy = m_room->got(m_remedies->explain(m_status->trouble, m_status->values)).remedy;
        m_remedies->renew({u"web"_s});
        QVERIFY(hasLooked());
        QCOMPARE(m_told, QStringList());
    }

    void looksForThoseThatHaveFailed()
    {
        m_status->state = ServiceStatus::State::Running;
        m_remedies->renew({u"web"_s, u"gone"_s});
        m_status->state = ServiceStatus::State::Failed;
        m_status->remedy = {};
        m_remedies->renew({u"web"_s});
        QCOMPARE(m_asked, 3); // whether it has failed, and not again for looking
    }

    /// What it has meanwhile is for its new trouble, or there is nobody to offer anything.
    void leavesWhatHasChangedMeanwhile()
    {
        m_remedies->renew({u"web"_s});
        m_status->trouble.text = u"It is another one."_s;
        QVERIFY(hasLooked());
        QCOMPARE(m_status->remedy.label, u"Use 1"_s);
        m_remedies->renew({u"web"_s});
        m_status->remedy = {};
        QVERIFY(hasLooked());
        QVERIFY(!m_status->remedy.isValid());
        m_status->remedy.label = u"Use 1"_s;
        m_remedies->renew({u"web"_s});
        m_status.reset();
        QVERIFY(hasLooked());
        QCOMPARE(m_told, QStringList());
    }

    void looksNoMoreOnceItIsCancelled()
    {
        m_remedies->renew({u"web"_s});
        const auto asked = m_asked;
        m_remedies->cancelAll();
        m_room->got(m_remedies->explain(m_status->trouble, m_status->values));
        QCOMPARE(m_asked, asked);
        QCOMPARE(m_told, QStringList());
    }

private:
    /// It asks for each that it looks for three times, and last when it has looked.
    bool hasLooked()
    {
        const auto looked = m_room->reactor.turnUntil([this] { return m_asked == 3; });
        m_asked = 0;
        return looked;
    }

    std::unique_ptr<FakeServices> m_room;
    std::unique_ptr<PortRemedies> m_remedies;
    std::optional<ServiceStatus> m_status;
    QStringList m_told;
    int m_asked = 0;
};

QTEST_GUILESS_MAIN(PortRemediesTest)
#include "tst_portremedies.moc"
