#pragma once

#include <functional>

#include <QString>

#include "netcore/interfaces/reactor.h"
#include "protocols/sftp/area.h"
#include "protocols/ssh/channel.h"
#include "protocols/ssh/session.h"

/// What the commands of sshecho do: "cat", "send BYTES", "count", "say WORDS", "complain WORDS", "exit STATUS", "die
/// SIGNAL", "env", "wait" (reads nothing), "throw", "shut" (lets go of the port as soon as something comes); a shell
/// says back what comes and tells window sizes and signals; the subsystem sftp has an area, where one was given.
class Programs final : public everyport::ssh::SessionMaker {
public:
    Programs(everyport::Reactor& reactor, std::shared_ptr<everyport::sftp::Area> area);
    std::unique_ptr<everyport::ssh::Session> openSession(const everyport::ssh::Identity& who) override;

    std::function<void()> shut; ///< Lets go of the port.

private:
    everyport::Reactor& m_reactor;
    std::shared_ptr<everyport::sftp::Area> m_area;
};
