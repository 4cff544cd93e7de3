#pragma once

#include <memory>

#include <QLabel>
#include <QTest>

#include "tests/app/chat/fakenetwork.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/chat/composer/composeedit.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/page/chatpage.h"
#include "ui/chat/page/conversationview.h"
#include "ui/chat/transcript/transcript.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

/// The Chat page over a real chat model, on a network that the test plays.
class ChatBench {
protected:
    bool begin(std::vector<PageEntry> pages = {}, std::unique_ptr<chat::SecretStore> secrets = {})
    {
        pages.push_back(chatPage());
        m_bench = std::make_unique<PageBench>(std::move(pages));
        auto network = std::make_unique<chat::FakeNetwork>();
        m_network = network.get();
        chat::ChatParts parts;
        parts.secrets = std::move(secrets);
        parts.types.push_back(std::move(network));
        m_bench->station().setChatParts(std::move(parts));
        if (!m_bench->start())
            return false;
        m_bench->window().goTo(QStringLiteral("chat"));
        return page();
    }
    void end() { m_bench.reset(); }

    ChatPage* page() { return static_cast<ChatPage*>(m_bench->page(QStringLiteral("chat"))); }
    chat::ChatModel& chat() { return m_bench->station().chat(); }
    chat::FakeLink* link() { return m_network->link; }
    ComposeEdit* field() { return page()->view()->composer()->field(); }
    TranscriptModel* lines() { return page()->view()->transcript().model(); }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(QLatin1Char('\n')) + m_bench->trouble().join(QLatin1Char('\n'));
    }
    QStringList texts()
    {
        QStringList all;
        for (int row = 0; row < lines()->rowCount(); ++row) {
            for (const chat::Message& message : lines()->row(row).messages)
                all.append(message.text.text);
        }
        return all;
    }
    /// The whole form of a new account, which stands behind the one field of Add account….
    bool openAccountForm()
    {
        m_bench->window().goTo(QStringLiteral("chat"), QStringLiteral("add"));
        return m_bench->waitForDialog();
    }
    /// An account that is online, with a room in front.
    chat::Conversation* room(const QString& name = QStringLiteral("#volunteers"))
    {
        if (chat().accounts().empty()) {
            const auto id = waitFor(chat().addAccount(QStringLiteral("fake"), QStringLiteral("Cityday"),
                {{QStringLiteral("server"), QStringLiteral("cityday.example")}}, true));
            if (!id || !QTest::qWaitFor([this] { return link() != nullptr; }))
                return nullptr;
            link()->goOnline();
        }
        const auto opened = waitFor(chat().openRoom(chat().accounts().front()->id, name));
        if (!opened)
            return nullptr;
        chat().reports().notifyPresence(*chat().conversation(*opened), chat::Conversation::Presence::In);
        page()->goTo(QString::number(*opened));
        return chat().conversation(*opened);
    }
    void join(chat::Conversation& where, const QString& name, chat::Member::Rank rank = chat::Member::Rank::Member,
        qint64 spokeAt = 0)
    {
        chat::Member member;
        member.name = name;
        member.key = name.toLower();
        member.rank = rank;
        member.spokeAt = spokeAt;
        chat().reports().notifyMember(where, member);
    }

    std::unique_ptr<PageBench> m_bench;
    chat::FakeNetwork* m_network = nullptr;
};

} // namespace everyport::ui
