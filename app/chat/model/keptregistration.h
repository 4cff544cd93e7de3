#pragma once

#include <functional>

#include "app/chat/network/formsession.h"

namespace everyport::chat {

/// A registration whose outcome is kept before anybody hears that it is over: whoever closes the dialog then loses
/// neither the name nor its password. What `keep` works with outlives it. Loop's thread.
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
