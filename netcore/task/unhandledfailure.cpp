#include "netcore/task/unhandledfailure.h"

#include <utility>

#include <QMessageLogger>

namespace everyport {

namespace {

UnhandledFailureListener& listenerInPlace()
{
    static UnhandledFailureListener listener;
    return listener;
}

} // namespace

UnhandledFailureListener setUnhandledFailureListener(UnhandledFailureListener listener)
{
    return std::exchange(listenerInPlace(), std::move(listener));
}

void detail::reportUnhandledFailure(const Error& error, const Origin& origin)
{
    if (error.isCancelled() || error.isClosed())
        return;
    if (const auto& listener = listenerInPlace()) {
        listener(error, origin);
        return;
    }
    QMessageLogger(origin.file, int(origin.line), origin.function)
        .warning("Nobody took this failure, from %s:%u: %ls (%ls)", origin.file, unsigned(origin.line),
            qUtf16Printable(error.text), qUtf16Printable(reasonName(error.reason)));
}

} // namespace everyport
