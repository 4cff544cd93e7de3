// Lines of the control socket, both ways.
#include <cstdlib>

#include <QJsonDocument>

#include "app/station/process/controlwire.h"
#include "app/station/running/commands.h"

using namespace everyport;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray line(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto error = errorFromJson(QJsonDocument::fromJson(line).object());
    if (!(errorFromJson(errorToJson(error)) == error))
        abort();
    const auto request = CommandRequest::fromJson(line);
    if (!request) {
        if (request.error().text.isEmpty())
            abort();
        return 0;
    }
    const auto again = CommandRequest::fromJson(QJsonDocument(request->toJson()).toJson());
    if (!again || again->words != request->words || again->arguments != request->arguments
        || again->input != request->input)
        abort();
    return 0;
}
