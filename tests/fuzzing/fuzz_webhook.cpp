// Calls from the web: a body of any of the types, and of a push by any of the forges. Either fields of which each was
// asked for, or a sentence. The first byte chooses the type.
#include <cstdlib>

#include "app/rules/webhook.h"

using namespace everyport::rules;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    static const QByteArray types[] = {"application/json", "application/x-www-form-urlencoded", "text/plain",
        "text/plain; charset=latin1", "multipart/form-data"};
    HookCall call;
    call.body = QByteArray(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    call.headers["content-type"] = types[data[0] % std::size(types)];
    call.headers["x-github-event"] = "push";
    const QStringList wanted{u"json.a"_s, u"json.a.b.0"_s, u"form.a"_s, u"body"_s, u"json.commits.0.message"_s,
        u"repository"_s, u"author"_s, u"message"_s, u"link"_s};
    for (const auto& fields : {webhookFields(call, wanted), commitFields(call, wanted)}) {
        if (!fields && fields.error().text.isEmpty())
            abort();
    }
    proofOf(call, u"a secret of the rule"_s, u"any"_s);
    return 0;
}
