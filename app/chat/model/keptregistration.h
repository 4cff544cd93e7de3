#pragma once

#include <functional>

#include "app/chat/network/formsession.h"

namespace everyport::chat {

/// A registration whose outcome is kept before anybody hears that it is over, so that no dialog has to be told what to
/// do with a password. Where it cannot be kept, the last step says so. What `keep` works with outlives it. Loop's
/// thread.
class KeptRegistration final : public FormSession {
public:
    using Keep = std::function<Task<Result<Done>>(QMap<QString, QVariant> made)>;
    KeptRegistration(std::unique_ptr<RegistrationSession> talk, Keep keep);

    Task<Result<Step>> begin() override { return m_talk->begin(); }
    Task<Result<Step>> go(Move move, Form filled) override;
    void cancel() override { m_talk->cancel(); }

private:
    std::unique_ptr<RegistrationSession> m_talk;
    Keep m_keep;
};

} // namespace everyport::chat
