#pragma once

#include <memory>

#include "app/manhole/chatlines.h"
#include "app/manhole/manholesession.h"
#include "app/python/session.h"
#include "netcore/base/clock.h"
#include "netcore/base/lifetime.h"

namespace everyport {

/// What a prompt by chat tells the chatterbot that keeps it. In turns of the clock's own, never from inside Python.
struct ChatterPromptEvents {
    virtual ~ChatterPromptEvents() = default;
    virtual void said(const QString& text) = 0; ///< Lines without the last one's end; never empty.
    virtual void busyChanged(bool isBusy) = 0;  ///< A command goes on after it was taken.
    virtual void leftByItself() = 0;            ///< "bye": let go of the prompt.
};

/// A visitor's prompt in messages: a command each, or some lines of one until it is whole. Answers come as messages
/// too, some lines at a time; what is awaited and what is printed later comes when it comes, but not in floods. Letting
/// go of it cancels what it awaits. All named must outlive it.
class ChatterPrompt final : private python::SessionEvents {
public:
    /// `connection` as SessionSettings::connection.
    ChatterPrompt(ManholeSession visitor, Clock& clock, ChatterPromptEvents& events, ChatLines::Limits limits,
        quint64 connection = 0);
    ~ChatterPrompt() override;

    /// From Qt's loop, as Session::feed. It may let go of the prompt. `visitor` is the same account, maybe at another
    /// address.
    void take(ManholeSession visitor, const QString& message);
    bool isBusy() const { return m_session && m_session->isBusy(); }
    bool isLooking() const { return m_visitor.isLooking(); }

    static constexpr qsizetype longestCommand = 64 * 1024;
    static constexpr int quickAnswers = 5; ///< To one message; later ones are gathered for `calm`.
    static constexpr std::chrono::seconds calm{2};

private:
    void printed(const QString& text, bool) override { add(text); }
    void shown(const QString& text, const QMap<QString, QByteArray>&) override { add(text + u'\n'); }
    void failed(const QString& text) override { add(text); }
    void pending(int, const QString& text) override { add(text + u'\n'); }
    void finished(int number, const QString& text, bool hasFailed) override;
    void left(int) override;
    void ended() override;

    bool open();
    bool takeWord(const QString& word);
    void forgetRest();
    void feed(const QString& source);
    void help();
    void add(const QString& text);
    void soon();
    void leave();
    void speak();

    ManholeSession m_visitor;
    Clock& m_clock;
    ChatterPromptEvents& m_events;
    ChatLines m_lines;
    quint64 m_connection;
    QString m_begun;          // lines of a command that is not whole
    bool m_holdsBack = false; // the rest waits for "more"
    bool m_isSilent = false;  // the command has said nothing so far
    bool m_toldBusy = false;
    bool m_leaves = false; // `exit()` was said
    int m_quick = 0;
    Clock::Timer m_speaking;
    Clock::Timer m_telling; // events beside what is said
    std::unique_ptr<python::Session> m_session;
    Lifetime m_lifetime;
};

} // namespace everyport
