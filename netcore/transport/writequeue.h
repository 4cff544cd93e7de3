#pragma once

#include <memory>
#include <vector>

#include <sys/uio.h>

#include <QByteArray>

namespace everyport {

/// Bytes on their way out, in the pieces that they came in: shared with whoever else sends the same, gathered by one
/// writev. One piece costs no allocation, and an empty queue keeps none.
class WriteQueue {
public:
    void append(QByteArray bytes);
    /// The same, of which `sent` bytes have left already; to an empty queue only.
    void appendRest(QByteArray bytes, qsizetype sent);
    bool isEmpty() const { return m_bytes == 0; }
    qsizetype bytes() const { return m_bytes; }

    struct Gathered {
        int count = 0;
        qsizetype bytes = 0;
    };
    /// Fills up to `most` pieces; they point into the queue until it changes.
    Gathered gather(iovec* pieces, int most) const;
    void drop(qsizetype sent); ///< So many bytes have left.
    void clear();

private:
    void takeNext();

    /// Behind the front; few queues have any.
    struct Rest {
        std::vector<QByteArray> pieces;
        size_t first = 0; // those before it have become the front
    };
    QByteArray m_front;
    std::unique_ptr<Rest> m_rest;
    qsizetype m_head = 0; // bytes of the front that have left
    qsizetype m_bytes = 0;
};

} // namespace everyport
