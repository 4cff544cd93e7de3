#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/membersmodel.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using Rank = chat::Member::Rank;

class MembersModelTest : public QObject, private ChatBench {
    Q_OBJECT

    std::unique_ptr<ChatFeed> m_feed;
    std::unique_ptr<MembersModel> m_model;
    chat::Conversation* m_here = nullptr;

    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            names << (m_model->memberAt(index) ? index.data().toString()
                                               : u"--"_s + index.data(Role::RightText).toString());
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(begin());
        m_here = room();
        QVERIFY(m_here);
        m_feed = std::make_unique<ChatFeed>(chat());
        m_model = std::make_unique<MembersModel>(*m_feed);
        m_model->setConversation(m_here->id);
    }
    void cleanup()
    {
        m_model.reset();
        m_feed.reset();
        end();
    }

    void standByRankBelowHeadingsWithCounts()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        join(*m_here, u"zoe"_s, Rank::Moderator);
        join(*m_here, u"bob"_s);
        join(*m_here, u"ann"_s);
        m_model->refresh();
        QCOMPARE(shown(), (QStringList{u"--1"_s, u"zoe"_s, u"--2"_s, u"ann"_s, u"bob"_s}));
        QVERIFY(m_model->index(0).data(Role::Group).toBool());
        QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsSelectable));
        QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
        QCOMPARE(m_model->count(), 3);
        QCOMPARE(m_model->index(1).data(Role::Elide), QVariant(int(Qt::ElideMiddle))); // "guest-17", "guest-18"
    }

    void aFilterTakesHeadingsWithIt()
    {
        join(*m_here, u"zoe"_s, Rank::Moderator);
        join(*m_here, u"ann"_s);
        m_model->setFilter(u" ZO "_s);
        QCOMPARE(shown(), (QStringList{u"--1"_s, u"zoe"_s}));
        m_model->setFilter(u"nobody"_s);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 4);
    }

    /// Somebody goes away for a while: the same rows, painted pale. A reset would take selection and scroll place.
    void whoIsAwayStaysWhereTheyAre()
    {
        join(*m_here, u"ann"_s);
        join(*m_here, u"bob"_s);
        m_model->refresh();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        chat::Member away = *m_here->member(u"ann"_s);
        away.isAway = true;
        chat().reports().notifyMember(*m_here, away);
        m_model->refresh();
        QVERIFY(reset.isEmpty());
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_model->index(1).data(Role::Faded).toBool());
        QVERIFY(m_model->index(1).data(Qt::AccessibleTextRole).toString().contains(u"away"_s));
        m_model->refresh(); // nothing is new
        QCOMPARE(changed.size(), 1);
    }

    void strangersNamesDriveNothing()
    {
        for (const StrangersWords& each : strangersWords()) {
            chat::Member member;
            member.name = each.text.left(500);
            member.key = u"k"_s;
            member.realName = each.text;
            member.address = each.text;
            chat().reports().notifyMember(*m_here, member);
            m_model->refresh();
            const QModelIndex index = m_model->index(1);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
                const QString text = index.data(role).toString();
                QVERIFY2(!drivesScreens(text) && !text.isEmpty() && text.size() < 400, each.name);
                QVERIFY2(role == Qt::ToolTipRole || !text.contains(u'\n'), each.name);
            }
        }
    }

    void aRoomThatWasClosedIsEmpty()
    {
        join(*m_here, u"ann"_s);
        m_model->refresh();
        m_model->setConversation(9999);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->memberAt(m_model->index(0)));
    }
};

QTEST_MAIN(MembersModelTest)
#include "tst_membersmodel.moc"
