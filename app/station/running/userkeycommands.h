#pragma once

#include "app/station/running/commands.h"

namespace everyport {

class Accounts;

// What an account proves itself by instead of a password: SSH keys and certificates, told apart by their fingerprints.
Task<Result<Done>> addKey(Accounts& accounts, CommandRequest request, CommandOutput& output);
Task<Result<Done>> addCertificate(Accounts& accounts, CommandRequest request, CommandOutput& output);
Task<Result<Done>> listKeys(Accounts& accounts, CommandRequest request, CommandOutput& output);
Task<Result<Done>> forgetKey(Accounts& accounts, CommandRequest request, CommandOutput& output);

/// One line of a file or of standard input; the rest is not part of a password.
QString firstLine(const QByteArray& input);

} // namespace everyport
