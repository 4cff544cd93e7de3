#pragma once

#include <functional>
#include <map>
#include <memory>

#include "app/xmppchat/client/xmppsessions.h"
#include "protocols/xmpp/client/connection/tap.h"

namespace everyport::ui {

/// Looks at the XML of all XMPP accounts while it is on, and costs them nothing while it is off. `sessions` outlives
/// it.
class ConsoleTaps final : private xmppchat::XmppSessionEvents {
public:
    using Passed = std::function<void(qint64 account, bool in, const xml::Element& element)>;
    ConsoleTaps(xmppchat::XmppSessions& sessions, Passed passed);
    ~ConsoleTaps() override;

    void setOn(bool on);
    bool isOn() const { return m_on; }

private:
    struct One final : xmpp::client::Tap {
        One(qint64 itsAccount, xmpp::client::Client& itsClient, const Passed& whom);
        ~One() override;
        void passed(bool in, const xml::Element& element) override { to(account, in, element); }
        qint64 account;
        xmpp::client::Client& client;
        const Passed& to;
    };
    void sessionAdded(const xmppchat::XmppSession& session) override;
    void sessionChanged(const xmppchat::XmppSession& session) override { sessionAdded(session); }
    void sessionRemoved(qint64 account) override { m_ones.erase(account); }

    xmppchat::XmppSessions& m_sessions;
    Passed m_passed;
    std::map<qint64, std::unique_ptr<One>> m_ones;
    bool m_on = false;
};

} // namespace everyport::ui
