#include "app/xmppchat/forms/xmppformsessions.h"

#include "app/xmppchat/forms/xmppforms.h"
#include "app/xmppchat/forms/xmpprefusal.h"
#include "netcore/task/taskset.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::FormSession;
using xmpp::Jid;
using Step = FormSession::Step;
using Note = FormSession::Note;
using StepTask = Task<Result<Step>>;

namespace {

Error notThere()
{
    return Error::disconnected(Reason::None, u"The account is not connected any more."_s);
}

StepTask now(Result<Step> step)
{
    return StepTask(std::move(step));
}

Step over(const QString& note = {})
{
    Step step;
    step.isOver = true;
    if (!note.isEmpty())
        step.notes.append({Note::Kind::Info, note});
    return step;
}

class RoomSettings final : public FormSession {
public:
    RoomSettings(XmppWay way, Jid room) : m_way(std::move(way)), m_room(std::move(room)) {}

    StepTask begin() override
    {
        const auto there = m_way.lock();
        return there ? asked(there->parts.roomRequests.configuration(m_room)) : now(notThere());
    }
    StepTask go(Move, chat::Form filled) override
    {
        const auto there = m_way.lock();
        return there && m_form ? told(there->parts.roomRequests.configure(m_room, filledForm(*m_form, filled)))
                               : now(notThere());
    }
    void cancel() override
    {
        const auto there = m_way.lock();
        if (!there || !m_form)
            return;
        // §10.1.3: of a room that is still to be set up this would be its end; it waits for a better answer instead.
        const auto* room = conversation(*there);
        if (!room || !room->wantsSettings)
            there->work.start(there->parts.roomRequests.cancelConfiguration(m_room));
    }

private:
    chat::Conversation* conversation(const XmppThere& there) const
    {
        return there.account.find(chat::Conversation::Kind::Room,
            there.account.link() ? there.account.link()->keyOf(chat::Conversation::Kind::Room, m_room.toString())
                                 : m_room.toString());
    }
    StepTask asked(Task<Result<xmpp::DataForm>> asking)
    {
        const auto form = co_await std::move(asking);
        if (!form)
            co_return inWords(form.error());
        m_form = *form;
        Step step;
        step.form = formOf(*form);
        co_return step;
    }
    StepTask told(Task<Result<xml::Element>> telling)
    {
        const auto answer = co_await std::move(telling);
        if (!answer)
            co_return inWords(answer.error());
        if (const auto there = m_way.lock()) {
            if (auto* room = conversation(*there))
                there->chat.reports().notifyWantsSettings(*room, false);
        }
        co_return over();
    }

    XmppWay m_way;
    const Jid m_room;
    std::optional<xmpp::DataForm> m_form = {};
};

class ServiceRegistration final : public FormSession {
public:
    ServiceRegistration(XmppWay way, Jid service) : m_way(std::move(way)), m_service(std::move(service)) {}

    StepTask begin() override
    {
        const auto there = m_way.lock();
        return there ? asked(there->parts.care.ask(m_service)) : now(notThere());
    }
    StepTask go(Move, chat::Form filled) override
    {
        const auto there = m_way.lock();
        if (!there)
            return now(notThere());
        auto query = filledRegistration(m_wanted, filled);
        return told(there->parts.care.registerBy(m_service, std::move(query)), std::move(filled));
    }
    void cancel() override {}

private:
    StepTask asked(Task<Result<xmpp::client::RegistrationForm>> asking)
    {
        const auto wanted = co_await std::move(asking);
        if (!wanted)
            co_return inWords(wanted.error());
        m_wanted = *wanted;
        Step step;
        step.form = formOf(*wanted);
        if (wanted->isRegistered)
            step.notes.append(
                {Note::Kind::Info, u"They know you already. What you change here replaces what they have."_s});
        step.isOver = !step.form.asksSomething();
        co_return step;
    }
    StepTask told(Task<Result<xml::Element>> telling, chat::Form filled)
    {
        const auto answer = co_await std::move(telling);
        if (!answer) {
            const auto there = m_way.lock();
            if (!there || answer.error().isCancelled() || !isGoodForOneAnswer(m_wanted))
                co_return inWords(answer.error());
            auto asking = askedAgain(there->parts.care.ask(m_service), inWords(answer.error()), std::move(filled));
            auto again = co_await std::move(asking);
            co_return again;
        }
        co_return over(u"It was sent. Some places decide about it later."_s);
    }
    /// The riddle that was on show has had its answer.
    StepTask askedAgain(Task<Result<xmpp::client::RegistrationForm>> asking, Error refusal, chat::Form filled)
    {
        const auto wanted = co_await std::move(asking);
        if (!wanted)
            co_return refusal;
        m_wanted = *wanted;
        Step step;
        step.form = refilled(*wanted, filled);
        step.notes.append({Note::Kind::Trouble, refusal.text});
        co_return step;
    }

    XmppWay m_way;
    const Jid m_service;
    xmpp::client::RegistrationForm m_wanted = {};
};

class Command final : public FormSession {
public:
    Command(XmppWay way, Jid who, QString node) : m_way(std::move(way)), m_who(std::move(who)), m_node(std::move(node))
    {
    }

    StepTask begin() override
    {
        const auto there = m_way.lock();
        return there ? taken(there->parts.commands.begin(m_who, m_node)) : now(notThere());
    }
    StepTask go(Move move, chat::Form filled) override
    {
        const auto there = m_way.lock();
        if (!there)
            return now(notThere());
        std::optional<xmpp::DataForm> form;
        if (move != Move::Back && m_stage.form)
            form = filledForm(*m_stage.form, filled);
        // §3.4: where no actions are named, going on is all there is.
        const auto action = move == Move::Back ? u"prev"_s
            : m_stage.actions.isEmpty()        ? QString()
            : move == Move::Next               ? u"next"_s
                                               : u"complete"_s;
        return taken(there->parts.commands.go(m_who, m_stage, action, std::move(form)));
    }
    void cancel() override
    {
        if (const auto there = m_way.lock(); there && !m_stage.session.isEmpty())
            there->work.start(there->parts.commands.go(m_who, m_stage, u"cancel"_s));
    }

private:
    StepTask taken(Task<Result<xmpp::client::Commands::Stage>> going)
    {
        const auto stage = co_await std::move(going);
        if (!stage)
            co_return inWords(stage.error());
        m_stage = *stage;
        co_return step();
    }
    Step step() const
    {
        Step made;
        if (m_stage.form)
            made.form = formOf(*m_stage.form);
        for (const auto& [kind, text] : m_stage.notes)
            made.notes.append({kind == u"error" ? Note::Kind::Trouble
                    : kind == u"warn"           ? Note::Kind::Warning
                                                : Note::Kind::Info,
                text.left(chat::mostFormText)});
        made.isOver = m_stage.isOver();
        made.moves = {};
        made.moves.setFlag(Move::Back, m_stage.actions.contains(u"prev"_s));
        made.moves.setFlag(Move::Next, m_stage.actions.contains(u"next"_s));
        made.moves.setFlag(Move::Finish, m_stage.actions.isEmpty() || m_stage.actions.contains(u"complete"_s));
        // §3.3: what they call usual counts only among what they allow.
        const bool isNext = made.moves.testFlag(Move::Next)
            && (m_stage.usual == u"next" || !made.moves.testFlag(Move::Finish));
        made.usual = isNext ? Move::Next : Move::Finish;
        if (made.isOver && made.notes.isEmpty() && made.form.fields.isEmpty() && made.form.columns.isEmpty())
            made.notes.append(
                {Note::Kind::Info, m_stage.status == u"canceled" ? u"It was called off."_s : u"It is done."_s});
        return made;
    }

    XmppWay m_way;
    const Jid m_who;
    const QString m_node;
    xmpp::client::Commands::Stage m_stage = {};
};

} // namespace

std::unique_ptr<FormSession> roomSettingsTalk(XmppWay way, const Jid& room)
{
    return std::make_unique<RoomSettings>(std::move(way), room);
}

std::unique_ptr<FormSession> registrationTalk(XmppWay way, const Jid& service)
{
    return std::make_unique<ServiceRegistration>(std::move(way), service);
}

std::unique_ptr<FormSession> commandTalk(XmppWay way, const Jid& who, const QString& node)
{
    return std::make_unique<Command>(std::move(way), who, node);
}

} // namespace everyport::xmppchat
