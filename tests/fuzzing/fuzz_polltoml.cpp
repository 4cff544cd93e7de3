// Files of polls come from people: whatever they hold, the answer is polls that pass their check and come back the
// same from what is written of them, or a sentence.
#include <cstdlib>

#include "app/polls/definition/polltoml.h"

using namespace everyport::polls;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto polls = pollsFromToml(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!polls) {
        if (polls.error().text.isEmpty())
            abort();
        return 0;
    }
    for (auto description : *polls) {
        if (description.poll.id.isEmpty())
            description.poll.id = slugFrom(description.poll.question);
        const auto toml = pollToToml(description);
        if (toml.size() > maximumPollFile)
            continue;
        const auto again = pollsFromToml(toml);
        if (!checkPoll(description.poll) || !again || !(again->first().poll == description.poll))
            abort();
    }
    return 0;
}
