#pragma once

#include <vector>

#include <sys/uio.h>

#include <QByteArray>

namespace everyport {

/// Bytes on their way out, in the pieces that they came in: shared with whoever else sends the same, gathered by one
/// writev. Costs no allocation while empty.
class WriteQueue {
public:
    void append(QByteArray bytes);
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
    std::vector<QByteArray> m_pieces;
    size_t m_first = 0;  // those before it have left
    qsizetype m_head = 0; // bytes of the first that have left
    qsizetype m_bytes = 0;
};

} // namespace everyport
