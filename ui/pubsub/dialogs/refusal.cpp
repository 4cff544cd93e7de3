#include "ui/pubsub/dialogs/refusal.h"

#include "app/xmppchat/forms/xmpprefusal.h"
#include "ui/languages/saidwords.h"

namespace everyport::ui {

QString refusalWords(const Error& error)
{
    return saidWords(xmppchat::inWords(error).text);
}

QString withWord(const Error& error)
{
    const QString word = QStringLiteral("(%1)").arg(error.code);
    const QString said = refusalWords(error);
    return error.code.isEmpty() || said == error.code || said.contains(word) ? said : said + QLatin1Char(' ') + word;
}

Error worded(Error error)
{
    error.text = withWord(error);
    return error;
}

Task<Result<Done>> withWord(Task<Result<Done>> work)
{
    auto done = co_await std::move(work);
    if (done)
        co_return done;
    co_return worded(done.error());
}

} // namespace everyport::ui
