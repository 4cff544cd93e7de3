#include "ui/chat/actions/localtalk.h"

namespace everyport::ui {
namespace {

Task<Result<chat::FormTalk::Step>> whenDone(Task<Result<Done>> doing)
{
    const auto done = co_await std::move(doing);
    if (!done)
        co_return done.error();
    chat::FormTalk::Step last;
    last.isOver = true;
    co_return last;
}

} // namespace

Task<Result<chat::FormTalk::Step>> LocalTalk::begin()
{
    Step step;
    step.form = m_form;
    return Task<Result<Step>>(Result<Step>(std::move(step)));
}

Task<Result<chat::FormTalk::Step>> LocalTalk::go(Move, chat::Form filled)
{
    return whenDone(m_act(std::move(filled)));
}

} // namespace everyport::ui
