#include "ui/pubsub/dialogs/refusal.h"

namespace everyport::ui {

QString withWord(const Error& error)
{
    const QString word = QStringLiteral("(%1)").arg(error.code);
    return error.code.isEmpty() || error.text == error.code || error.text.contains(word)
        ? error.text
        : error.text + QLatin1Char(' ') + word;
}

Task<Result<Done>> withWord(Task<Result<Done>> work)
{
    auto done = co_await std::move(work);
    if (done)
        co_return done;
    Error error = done.error();
    error.text = withWord(error);
    co_return error;
}

} // namespace everyport::ui
