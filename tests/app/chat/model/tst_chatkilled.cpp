#include <csignal>
#include <cstdio>

#include <QProcess>
#include <QTest>

#include "app/storage/query.h"
#include "tests/app/chat/parlour.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

namespace {

/// Says and changes without end, and prints each number once it was told as stored.
class Talker final : public ChatEvents {
public:
    explicit Talker(const QString& file)
        : m_database(std::move(*Database::open(m_reactor, file))),
          m_chat(m_reactor, *m_database, m_log, m_secrets, types())
    {
        m_chat.addListener(this);
    }
    int run()
    {
        wait(m_chat.start());
        if (m_chat.accounts().empty())
            wait(m_chat.addAccount(u"fake"_s, {}, {{u"server"_s, u"fake.example"_s}}, true));
        auto& room = m_chat.reports().notifyConversation(
            *m_chat.accounts().front(), Conversation::Kind::Room, u"#lobby"_s);
        for (quint64 i = 0;; ++i) {
            Message message;
            message.sender = u"alice"_s;
            message.text = u"kettle %1"_s.arg(i);
            message.id = u"%1-%2"_s.arg(::getpid()).arg(i);
            m_chat.messageReports().notifyMessage(room, message);
            if (i % 70 == 0)
                m_chat.messageReports().notifyReaction(room, message.id, u"bob"_s, u"👍"_s, true);
            if (i % 50 == 0)
                m_chat.setDraft(room.id, u"draft %1"_s.arg(i));
            if (i % 200 == 199)
                m_reactor.turnUntil([&] { return m_told + 400 > i; });
        }
    }

private:
    static std::vector<std::unique_ptr<NetworkType>> types()
    {
        std::vector<std::unique_ptr<NetworkType>> all;
        all.push_back(std::make_unique<FakeNetwork>());
        return all;
    }
    template <typename T>
    void wait(Task<Result<T>> task)
    {
        m_reactor.turnUntil([&] { return task.isReady(); });
    }
    void messageAdded(Conversation&, const Message& message) override
    {
        ++m_told;
        std::printf("%lld %s\n", static_cast<long long>(message.number), qPrintable(message.id));
        std::fflush(stdout);
    }

    MemoryReactor m_reactor;
    Log m_log{m_reactor.clock()};
    MemorySecretStore m_secrets;
    std::unique_ptr<Database> m_database;
    ChatModel m_chat;
    quint64 m_told = 0;
};

} // namespace

/// What was told as stored is there after the program was killed, in whatever it was doing.
class ChatKilledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historySurvivesBeingKilled()
    {
        Parlour parlour;
        parlour.close();
        const auto file = parlour.folder.filePath(u"chat.db"_s);
        QList<std::pair<qint64, QString>> told;
        for (const qsizetype lines : {1, 150, 700, 1500}) {
            QProcess talker;
            talker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            talker.start(QCoreApplication::applicationFilePath(), {u"talk"_s, file});
            QVERIFY(talker.waitForStarted());
            QByteArray heard;
            while (heard.count('\n') < lines) {
                QVERIFY(talker.waitForReadyRead(20'000));
                heard += talker.readAll();
            }
            ::kill(pid_t(talker.processId()), SIGKILL);
            QVERIFY(talker.waitForFinished());
            heard += talker.readAll();
            heard.truncate(heard.lastIndexOf('\n'));
            for (const auto& line : heard.split('\n')) {
                const auto parts = line.split(' ');
                QCOMPARE(parts.size(), 2);
                told.append({parts[0].toLongLong(), QString::fromLatin1(parts[1])});
            }
        }
        parlour.open();
        const auto kept = parlour.wait(
            parlour.database->write([](QSqlDatabase& connection) -> Result<QMap<qint64, QString>> {
                auto sound = runQuery(connection, u"PRAGMA integrity_check"_s);
                if (!sound || !sound->next() || sound->value(0).toString() != "ok"_L1)
                    return Error{Error::Kind::Local, Reason::BadValue, u"The file is damaged."_s, {}, 0};
                sound->finish();
                const auto words = runStatement(
                    connection, u"INSERT INTO chat_words (chat_words) VALUES ('integrity-check')"_s);
                if (!words)
                    return words.error();
                auto all = runQuery(connection, u"SELECT number, id FROM chat_message"_s);
                if (!all)
                    return all.error();
                QMap<qint64, QString> found;
                while (all->next())
                    found.insert(all->value(0).toLongLong(), all->value(1).toString());
                return found;
            }));
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().text));
        QVERIFY(told.size() > 2000);
        for (const auto& [number, id] : told)
            QCOMPARE(kept->value(number), id);
        auto* room = parlour.chat->accounts().front()->find(Conversation::Kind::Room, u"#lobby"_s);
        QVERIFY(room && room->unread == 1000);
        QVERIFY(!parlour.wait(parlour.chat->history().search({.words = u"kettle"_s}))->isEmpty());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "talk") == 0)
        return Talker(QString::fromLocal8Bit(argv[2])).run();
    ChatKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chatkilled.moc"
