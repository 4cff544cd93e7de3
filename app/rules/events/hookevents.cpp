#include <QList>

#include "app/rules/kinds/eventkind.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using Type = Option::Type;

constexpr qsizetype shortestSecret = 12;

Option secretOption()
{
    return {.key = u"secret"_s,
        .label = u"Secret"_s,
        .help = u"What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters."_s,
        .required = true,
        .secret = true};
}

Option proofOption()
{
    return {.key = u"proof"_s,
        .type = Type::Choice,
        .fallback = u"any"_s,
        .label = u"Proof"_s,
        .help = u"What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them."_s,
        .choices = {u"any"_s, u"signature"_s, u"token"_s},
        .choiceLabels = {u"Any of them"_s, u"A signature"_s, u"A token"_s},
        .advanced = true};
}

Option repeatsOption()
{
    return {.key = u"repeats"_s,
        .type = Type::Boolean,
        .fallback = false,
        .label = u"Same again"_s,
        .help = u"Hears the very same signed body again, for senders whose bodies never differ."_s,
        .advanced = true};
}

QList<FieldInfo> commitFields()
{
    return {{u"repository"_s, u"orchard/fruit"_s, u"The repository's name."_s},
        {u"branch"_s, u"main"_s, u"The branch or tag."_s}, {u"author"_s, u"alice"_s, u"Who pushed."_s},
        {u"count"_s, u"2"_s, u"How many commits."_s, u"Number of commits"_s},
        {u"message"_s, u"Ripen the apples"_s, u"The newest commit's first line."_s},
        {u"url"_s, u"https://git.example.org/orchard/fruit"_s, u"Where to look at it."_s, u"Web address"_s}};
}

Result<Done> checkSecret(const OptionValues& when)
{
    if (when.text(u"secret"_s).size() >= shortestSecret)
        return Done();
    return Error::malformed(Reason::BadValue,
        u"Must have at least %1 characters: whoever knows it can fire the rule."_s.arg(shortestSecret), u"secret"_s);
}

} // namespace

/// Calls of others' programs to POST /hooks/NAME, which HookReceiver believes by their secret.
QList<EventKind> hookEvents()
{
    const OptionList options{secretOption(), proofOption(), repeatsOption()};
    return {
        {.name = u"webhook"_s,
            .title = u"A webhook is called"_s,
            .help = u"Another program calls this one over the web, and shows by a secret that it may."_s,
            .options = options,
            .fields = {{u"text"_s, u"The build is done."_s, u"The body as text, or its field “text”."_s},
                {u"address"_s, u"192.0.2.7"_s, u"Who sent it."_s},
                {u"hook-event"_s, u"push"_s, u"What the sender calls it: X-GitHub-Event and their like."_s,
                    u"Sender's event"_s}},
            .openPrefixes = {u"json."_s, u"form."_s},
            .check = checkSecret},
        {.name = u"commit"_s,
            .title = u"Commits are pushed"_s,
            .help =
                u"A server for source code, such as GitHub, calls this program because somebody has sent it changes."_s,
            .options = options,
            .fields = commitFields(),
            .openPrefixes = {u"json."_s},
            .check = checkSecret},
    };
}

} // namespace everyport::rules
