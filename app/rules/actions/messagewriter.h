#pragma once

#include <optional>

#include <QString>

#include "app/polls/definition/poll.h"
#include "app/polls/wordtable.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/messagevoter.h"

namespace everyport::rules {

// Who wrote a message that is taken as a vote, and the words that they are answered in.

/// For whoever wrote. The log and the rule's page have what concerns those who run the poll, in English as all of it.
const polls::WordTable& voterWords();
bool isFromChat(const ActionCall& call);
/// By the rule's own word for the voter, else as the network has proved it; nothing where nobody is proved.
std::optional<MessageVoter> writerOf(const ActionContext& context, const ActionCall& call);
QString whyNobody(const ActionCall& call); ///< For the log, where writerOf finds nobody.
/// Who has voted in a poll before spellings of a telephone number were one voter stays who they were there.
QString tagIn(const ActionContext& context, const polls::Poll& poll, const MessageVoter& named);

} // namespace everyport::rules
