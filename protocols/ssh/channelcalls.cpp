#include "protocols/ssh/channelcalls.h"

#include "netcore/base/guarded.h"
#include "protocols/ssh/channel.h"
#include "protocols/ssh/channelnotes.h"
#include "protocols/ssh/link.h"

namespace everyport::ssh {

namespace {

constexpr int granted = 0;
constexpr int refused = 1;

Channel& channelAt(void* pointer)
{
    return *static_cast<Channel*>(pointer);
}

/// What policy throws stops here; C is on the stack.
template <typename Ask>
int answer(Ask ask)
{
    int said = refused;
    guarded("A session's policy", [&] { said = ask() ? granted : refused; });
    return said;
}

} // namespace

std::unique_ptr<ssh_server_callbacks_struct> ChannelCalls::forSession(Link& link)
{
    auto calls = std::make_unique<ssh_server_callbacks_struct>();
    ssh_callbacks_init(calls.get());
    calls->userdata = &link;
    calls->channel_open_request_session_function = opened;
    return calls;
}

std::unique_ptr<ssh_channel_callbacks_struct> ChannelCalls::forChannel(Channel& channel)
{
    auto calls = std::make_unique<ssh_channel_callbacks_struct>();
    ssh_callbacks_init(calls.get());
    calls->userdata = &channel;
    calls->channel_pty_request_function = terminalAsked;
    calls->channel_env_request_function = variableAsked;
    calls->channel_shell_request_function = shellAsked;
    calls->channel_exec_request_function = commandAsked;
    calls->channel_subsystem_request_function = subsystemAsked;
    calls->channel_pty_window_change_function = windowChanged;
    calls->channel_signal_function = signalled;
    calls->channel_data_function = arrived;
    calls->channel_eof_function = ended;
    calls->channel_close_function = closed;
    return calls;
}

ssh_channel ChannelCalls::opened(ssh_session session, void* pointer)
{
    auto& link = *static_cast<Link*>(pointer);
    Channel* channel = nullptr;
    guarded("A session's policy", [&] { channel = link.openChannel(); });
    if (!channel)
        return nullptr;
    channel->m_handle = ssh_channel_new(session);
    channel->m_callbacks = forChannel(*channel);
    ssh_set_channel_callbacks(channel->m_handle, channel->m_callbacks.get());
    channel->notes().opened();
    return channel->m_handle;
}

int ChannelCalls::terminalAsked(
    ssh_session, ssh_channel, const char* type, int columns, int rows, int width, int height, void* pointer)
{
    channelAt(pointer).notes().windowRequested("pty-req", type, columns, rows);
    return answer([&] { return channelAt(pointer).grantTerminal(type, {columns, rows, width, height}); });
}

int ChannelCalls::variableAsked(ssh_session, ssh_channel, const char* name, const char* value, void* pointer)
{
    channelAt(pointer).notes().requested(true, "env", name);
    return answer([&] { return channelAt(pointer).grantVariable(name, value); });
}

int ChannelCalls::shellAsked(ssh_session, ssh_channel, void* pointer)
{
    auto& channel = channelAt(pointer);
    channel.notes().requested(true, "shell");
    return answer([&] { return channel.mayBegin() && channel.grantProgram(channel.m_session->shell(channel)); });
}

int ChannelCalls::commandAsked(ssh_session, ssh_channel, const char* line, void* pointer)
{
    auto& channel = channelAt(pointer);
    channel.notes().commandRequested(line);
    return answer(
        [&] { return channel.mayBegin() && channel.grantProgram(channel.m_session->command(channel, line)); });
}

int ChannelCalls::subsystemAsked(ssh_session, ssh_channel, const char* name, void* pointer)
{
    auto& channel = channelAt(pointer);
    channel.notes().requested(true, "subsystem", name);
    return answer(
        [&] { return channel.mayBegin() && channel.grantProgram(channel.m_session->subsystem(channel, name)); });
}

int ChannelCalls::windowChanged(ssh_session, ssh_channel, int columns, int rows, int width, int height, void* pointer)
{
    channelAt(pointer).notes().windowRequested("window-change", {}, columns, rows);
    guarded("A session's policy", [&] { channelAt(pointer).windowChanged({columns, rows, width, height}); });
    return granted;
}

void ChannelCalls::signalled(ssh_session, ssh_channel, const char* name, void* pointer)
{
    auto& channel = channelAt(pointer);
    channel.notes().requested(true, "signal", name);
    if (!channel.m_lostTold)
        guarded("A session's policy", [&] { channel.m_session->signalled(name); });
}

int ChannelCalls::arrived(ssh_session, ssh_channel, void* data, uint32_t size, int isError, void* pointer)
{
    // Clients have no business with extended data; it is taken away.
    return isError ? int(size) : int(channelAt(pointer).arrived({static_cast<const char*>(data), qsizetype(size)}));
}

// The library reads whenever it is called, for one channel what came for all of them, also while we write: what was
// heard then is told in another turn.

void ChannelCalls::ended(ssh_session, ssh_channel, void* pointer)
{
    auto& channel = channelAt(pointer);
    channel.m_peerEnded = true;
    channel.notes().halfEnded(true);
    channel.wantSettle();
}

void ChannelCalls::closed(ssh_session, ssh_channel, void* pointer)
{
    auto& channel = channelAt(pointer);
    channel.m_peerEnded = true;
    channel.m_peerClosed = true;
    channel.notes().closed(true);
    channel.wantSettle();
}

} // namespace everyport::ssh
