#pragma once

#include "app/chat/commands/commandcall.h"

namespace everyport::chat::commandwork {

// What each command does; the table in commands.cpp says which is whose, and has checked what it needs.
CommandOutcome addContact(const CommandCall& call);
CommandOutcome away(const CommandCall& call);
CommandOutcome back(const CommandCall& call);
CommandOutcome ban(const CommandCall& call);
CommandOutcome block(const CommandCall& call);
CommandOutcome close(const CommandCall& call);
CommandOutcome serviceCommands(const CommandCall& call);
CommandOutcome connectAgain(const CommandCall& call);
CommandOutcome direct(const CommandCall& call);
CommandOutcome plain(const CommandCall& call);
CommandOutcome roomEnd(const CommandCall& call);
CommandOutcome dropContact(const CommandCall& call);
CommandOutcome invite(const CommandCall& call);
CommandOutcome join(const CommandCall& call);
CommandOutcome kick(const CommandCall& call);
CommandOutcome me(const CommandCall& call);
CommandOutcome message(const CommandCall& call);
CommandOutcome rename(const CommandCall& call);
CommandOutcome notice(const CommandCall& call);
CommandOutcome op(const CommandCall& call);
CommandOutcome leave(const CommandCall& call);
CommandOutcome password(const CommandCall& call);
CommandOutcome query(const CommandCall& call);
CommandOutcome quit(const CommandCall& call);
CommandOutcome raw(const CommandCall& call);
CommandOutcome roomRegistration(const CommandCall& call);
CommandOutcome roomSettings(const CommandCall& call);
CommandOutcome roomPeople(const CommandCall& call);
CommandOutcome topic(const CommandCall& call);
CommandOutcome unblock(const CommandCall& call);
CommandOutcome voice(const CommandCall& call);
CommandOutcome facts(const CommandCall& call);

} // namespace everyport::chat::commandwork
