#pragma once

#include <memory>

#include <libssh/callbacks.h>

namespace everyport::ssh {

class Channel;
class Link;

/// What the library calls while it reads: notes it down in the link and its channels. Nothing here calls back into it.
struct ChannelCalls {
    static std::unique_ptr<ssh_server_callbacks_struct> forSession(Link& link);
    static std::unique_ptr<ssh_channel_callbacks_struct> forChannel(Channel& channel);

    static ssh_channel opened(ssh_session session, void* link);
    static int terminalAsked(
        ssh_session, ssh_channel, const char* type, int columns, int rows, int width, int height, void* channel);
    static int variableAsked(ssh_session, ssh_channel, const char* name, const char* value, void* channel);
    static int shellAsked(ssh_session, ssh_channel, void* channel);
    static int commandAsked(ssh_session, ssh_channel, const char* line, void* channel);
    static int subsystemAsked(ssh_session, ssh_channel, const char* name, void* channel);
    static int windowChanged(ssh_session, ssh_channel, int columns, int rows, int width, int height, void* channel);
    static void signalled(ssh_session, ssh_channel, const char* name, void* channel);
    static int arrived(ssh_session, ssh_channel, void* data, uint32_t size, int isError, void* channel);
    static void ended(ssh_session, ssh_channel, void* channel);
    static void closed(ssh_session, ssh_channel, void* channel);
};

} // namespace everyport::ssh
