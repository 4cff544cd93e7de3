#include "ui/chat/actions/localform.h"

namespace everyport::ui {
namespace {

Task<Result<chat::FormSession::Step>> whenDone(Task<Result<Done>> doing)
{
    const auto done = co_await std::move(doing);
    if (!done)
        co_return done.error();
    chat::FormSession::Step last;
    last.isOver = true;
    co_return last;
}

} // namespace

Task<Result<chat::FormSession::Step>> LocalForm::begin()
{
    Step step;
    step.form = m_form;
    return Task<Result<Step>>(Result<Step>(std::move(step)));
}

Task<Result<chat::FormSession::Step>> LocalForm::go(Move, chat::Form filled)
{
    return whenDone(m_act(std::move(filled)));
}

} // namespace everyport::ui
