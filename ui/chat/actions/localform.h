#pragma once

#include <functional>

#include "app/chat/network/formsession.h"

namespace everyport::ui {

/// A form of our own, of one step, in the shape of those that others ask: the same dialog shows it.
class LocalForm final : public chat::FormSession {
public:
    /// A refusal whose `code` is a field's key is said there.
    using Act = std::function<Task<Result<Done>>(chat::Form filled)>;
    LocalForm(chat::Form form, Act act) : m_form(std::move(form)), m_act(std::move(act)) {}

    Task<Result<Step>> begin() override;
    Task<Result<Step>> go(Move move, chat::Form filled) override;
    void cancel() override {}

private:
    chat::Form m_form;
    Act m_act;
};

} // namespace everyport::ui
