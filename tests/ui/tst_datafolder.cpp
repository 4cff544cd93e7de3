// What only the window reads of a data folder that an earlier version left; tests/interop/tst_datafolder.py has the
// rest.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/chat/messages/history.h"
#include "app/chat/model/chatmodel.h"
#include "app/station/running/station.h"
#include "app/xmppchat/xmppnetwork.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/app/station/stationtest.h"
#include "tests/support/testclass.h"
#include "ui/console/session/consolehistory.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class DataFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(QProcess::execute(u"tar"_s,
                     {u"-C"_s, m_folder.path(), u"-xf"_s, QStringLiteral(EVERYPORT_TEST_DATA "/folder/folder.tar.xz")}),
            0);
        StationSettings settings;
        settings.dataFolder = m_folder.filePath(u"data"_s);
        settings.configFolder = m_folder.filePath(u"config"_s);
        settings.readsConfig = false;
        m_station = std::make_unique<Station>(m_reactor, settings);
        chat::ChatParts parts;
        parts.types.push_back(std::make_unique<xmppchat::XmppNetwork>(m_station->xmppSessions()));
        m_station->setChatParts(std::move(parts));
        QVERIFY(got(m_station->start()));
    }
    void cleanupTestCase()
    {
        QVERIFY(got(m_station->stop()));
        m_station.reset();
    }

    void hasTheAccountWithItsConversations()
    {
        const auto& accounts = m_station->chat().accounts();
        QCOMPARE(accounts.size(), 1U);
        QCOMPARE(accounts.front()->type->name(), u"xmpp"_s);
        QCOMPARE(accounts.front()->values.value(u"address"_s).toString(), u"one@old.example"_s);
        QVERIFY(conversation(u"two@old.example"_s));
        QVERIFY(conversation(u"hall@rooms.old.example"_s));
    }
    void hasWhatWasSaid()
    {
        const auto page = got(m_station->chat().history().newest(conversation(u"two@old.example"_s)->id, 50));
        QVERIFY(page);
        QStringList texts;
        QHash<QString, QStringList> reactions;
        for (const auto& message : page->messages) {
            if (chat::isSpoken(message.kind))
                texts.append(message.text.text);
            for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
                reactions[it.key()] += it.value();
        }
        QCOMPARE(texts, (QStringList{u"Grüße & <Küsse>"_s, u"Danke, ebenso"_s, u"bis morgen"_s}));
        QCOMPARE(reactions.value(u"👍"_s), QStringList{u"two@old.example"_s});
    }
    void findsItByItsWords()
    {
        const auto found = got(m_station->chat().history().search({.words = u"ebenso"_s}));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
    }
    void hasTheConsolesHistory()
    {
        ui::ConsoleHistory history;
        QVERIFY(history.open(m_folder.filePath(u"data/console.history"_s)));
        QCOMPARE(history.commands(), (QStringList{u"1 + 1"_s, u"print('gruss')"_s}));
    }

private:
    chat::Conversation* conversation(const QString& name)
    {
        for (const auto& one : m_station->chat().accounts().front()->conversations()) {
            if (one->name == name)
                return one.get();
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    EpollReactor m_reactor;
    std::unique_ptr<Station> m_station;
};

QTEST_GUILESS_MAIN(DataFolderTest)
#include "tst_datafolder.moc"
