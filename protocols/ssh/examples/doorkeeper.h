#pragma once

#include <chrono>

#include <QHash>

#include "netcore/base/clock.h"
#include "netcore/base/wiped.h"
#include "protocols/ssh/authority.h"

/// Four people, one for each way in. alice: the keys of a file, or the password "wonderland", or keyboard-interactive
/// with it. otto: password and code in two rounds ("secret", "123456"). twin: a key, and then keyboard-interactive.
/// late: a password that has expired, and its successor. Every answer comes after `wait`, in a later turn of the loop;
/// at once where that is none.
class Doorkeeper final : public everyport::ssh::Authority {
public:
    Doorkeeper(everyport::Clock& clock, const QString& authorizedKeys,
        std::chrono::milliseconds wait = std::chrono::milliseconds(5));

    everyport::Task<everyport::Result<everyport::ssh::Methods>> methods(everyport::ssh::Attempt who) override;
    everyport::Task<everyport::Result<bool>> mayUse(
        everyport::ssh::Attempt who, everyport::ssh::PublicKey key) override;
    everyport::Task<everyport::Result<everyport::ssh::Verdict>> keyProved(
        everyport::ssh::Attempt who, everyport::ssh::PublicKey key) override;
    everyport::Task<everyport::Result<everyport::ssh::Verdict>> password(
        everyport::ssh::Attempt who, everyport::Wiped<QByteArray> password) override;
    std::unique_ptr<everyport::ssh::Dialogue> dialogue(const everyport::ssh::Attempt& who) override;

private:
    everyport::Task<everyport::Done> later() const;

    everyport::Clock& m_clock;
    std::chrono::milliseconds m_wait;
    QList<QByteArray> m_keys; // wire form
};
