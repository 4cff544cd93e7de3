#include <QFile>

#include "app/station/preferences/stationpreferences.h"
#include "tests/support/testclass.h"
#include "tests/ui/chat/chatbench.h"
#include "ui/chat/models/chatsettings.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/preferences/preferencegroups.h"
#include "ui/preferences/preferencespage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Settings of the chat, at a network that the test plays.
class ChatPreferencesTest : public QObject, private ChatBench {
    Q_OBJECT

    Preference preference(const QString& key) { return preferenceOf(m_bench->window(), key).second; }
    qsizetype typingTold() const { return m_network->asked.count(u"typing"_s); }

private Q_SLOTS:
    void cleanup() { end(); }

    void typingIsToldOrNot()
    {
        QVERIFY(begin({preferencesPage()}));
        m_network->can |= chat::Ability::Typing;
        QVERIFY(room());
        QVERIFY(preference(u"chat/typing"_s).value().toBool());
        preference(u"chat/typing"_s).apply(false);
        field()->setFocus();
        m_bench->type(u"hello"_s);
        QCOMPARE(typingTold(), 0);
        preference(u"chat/typing"_s).apply(true);
        m_bench->type(u"!"_s);
        QCOMPARE(typingTold(), 1);
    }

    void whatWasReadIsToldOrNot()
    {
        QVERIFY(begin({preferencesPage()}));
        QVERIFY(chat().tellsRead());
        preference(u"chat/read"_s).apply(false);
        QVERIFY(!chat().tellsRead());
        QVERIFY(!ChatSettings(m_bench->memory()).tellsRead()); // at the next start, too
    }

    /// What it does is tested where it is done: tst_historykeeping.
    void howLongIsKeptIsTheStations()
    {
        QVERIFY(begin({preferencesPage()}));
        const Preference row = preference(u"chat/history"_s);
        QCOMPARE(row.wordsOf(row.value()), u"for ever"_s);
        QCOMPARE(row.apply(90), QString());
        QCOMPARE(m_bench->station().preferences().chatHistoryDays(), 90);
        QFile file(m_bench->folder() + u"/config/everyport.toml"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("chat-history-days = 90\n"));
        QCOMPARE(row.wordsOf(row.value()), u"90 days"_s);
    }

    /// Where passwords are to be forgotten that is no trouble; where no keyring answers it is.
    void aKeyringThatIsNotWantedIsNotMissed()
    {
        QVERIFY(begin({preferencesPage()})); // without a keyring
        preference(u"passwords/keyring"_s).apply(false);
        QVERIFY(!ChatSettings(m_bench->memory()).keepsPasswords());
        QVERIFY(waitFor(chat().addAccount(
            u"fake"_s, u"Cityday"_s, {{u"server"_s, u"cityday.example"_s}, {u"password"_s, u"secret"_s}}, false)));
        QVERIFY(chat().forgetsPasswords());
        m_bench->flush();
        QVERIFY(m_bench->window().troubles().ofPage(u"chat"_s).isEmpty());
        preference(u"passwords/keyring"_s).apply(true);
        QVERIFY(waitFor(chat().addAccount(
            u"fake"_s, u"Harbour"_s, {{u"server"_s, u"harbour.example"_s}, {u"password"_s, u"secret"_s}}, false)));
        m_bench->flush();
        QTRY_COMPARE(m_bench->window().troubles().ofPage(u"chat"_s).size(), 1);
    }
};

QTEST_MAIN(ChatPreferencesTest)
#include "tst_chatpreferences.moc"
