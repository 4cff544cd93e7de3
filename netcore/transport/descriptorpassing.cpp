#include "netcore/transport/descriptorpassing.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <sys/socket.h>

#include "netcore/transport/layer.h"

namespace everyport {

namespace {

struct Control {
    alignas(cmsghdr) std::array<char, CMSG_SPACE(descriptorsAtOnce * sizeof(int))> room{};
};

} // namespace

DescriptorSender* DescriptorSender::of(Transport& transport)
{
    auto& bottom = Layer::bottom(transport);
    return bottom.local().family == Address::Family::Unix ? dynamic_cast<DescriptorSender*>(&bottom) : nullptr;
}

DescriptorReceiver* descriptorReceiver(Protocol* protocol)
{
    auto* face = dynamic_cast<DescriptorReceiver*>(protocol);
    return face && face->wantsDescriptors() ? face : nullptr;
}

ssize_t receiveWithDescriptors(int socket, void* buffer, size_t size, std::vector<FileDescriptor>& received)
{
    Control control;
    iovec piece{buffer, size};
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.room.data();
    message.msg_controllen = control.room.size();
    const auto got = ::recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    if (got < 0)
        return got;
    // More than there is room for the system has closed itself (MSG_CTRUNC).
    for (auto* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        const auto count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int fd = -1;
            memcpy(&fd, CMSG_DATA(header) + i * sizeof fd, sizeof fd);
            received.emplace_back(fd);
        }
    }
    return got;
}

ssize_t sendWithDescriptors(int socket, const iovec* pieces, int count, std::vector<FileDescriptor>& waiting)
{
    Control control;
    msghdr message{};
    message.msg_iov = const_cast<iovec*>(pieces);
    message.msg_iovlen = size_t(count);
    const auto passed = std::min(waiting.size(), descriptorsAtOnce);
    if (passed > 0) {
        message.msg_control = control.room.data();
        message.msg_controllen = CMSG_SPACE(passed * sizeof(int));
        auto* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(passed * sizeof(int));
        for (size_t i = 0; i < passed; ++i) {
            const int fd = waiting[i].get();
            memcpy(CMSG_DATA(header) + i * sizeof fd, &fd, sizeof fd);
        }
    }
    const auto sent = ::sendmsg(socket, &message, MSG_NOSIGNAL);
    if (sent >= 0)
        waiting.erase(waiting.begin(), waiting.begin() + std::ptrdiff_t(passed));
    return sent;
}

} // namespace everyport
