// Trains the word tagger: a gated recurrent unit over caption words with eight outputs (end of an act
// and its kind, cut off, inside a question, lost the floor, listening noise). Refuses chance: one seed, fixed order of every sum.
//
//   g++ -O3 -march=x86-64-v3 -std=c++17 -o train-tagger train-tagger.cpp
//   train-tagger WORDS.bin ROWS HELD_OUT_FOLD|-1 SEED EPOCHS HIDDEN EMBED OUT.bin
//
// Eight turns are computed side by side, one per vector lane. Marks are dropped and added at random per
// turn, words are swapped at random, the indicator is hidden at times: the model must not lean on them.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <vector>

typedef float v8 __attribute__((vector_size(32)));
static const int L = 8, INTS = 15, D = 23, HEADS = 8, MAXT = 64, WARM = 10, UNKNOWN = 32;
static const int MARK = 14, MARKED = 17, STOPPED = 22;
struct Rec { int32_t i[INTS]; float d[D]; };  // row, next, after, fresh, fold, corpus, labels[9]
struct Seq { int from, to, skip; };           // records [from,to), the first `skip` only warm up

static uint64_t rs;
static uint32_t rnd() { rs = rs * 6364136223846793005ULL + 1442695040888963407ULL; uint32_t x = ((rs >> 18u) ^ rs) >> 27u, r = rs >> 59u; return (x >> r) | (x << ((-r) & 31)); }
static float uni() { return (rnd() >> 8) * (1.0f / 16777216.0f); }
static v8 bc(float x) { return v8{x, x, x, x, x, x, x, x}; }
typedef int32_t i8 __attribute__((vector_size(32)));
// 2^n · p(r), |r| ≤ ln 2 / 2: Taylor to the sixth power, off by less than 2e-7 of the value.
static v8 vexp(v8 x) {
  x = x < -80.0f ? bc(-80) : x; x = x > 80.0f ? bc(80) : x;
  i8 n = __builtin_convertvector(x * 1.44269504f + (x < 0.0f ? bc(-0.5f) : bc(0.5f)), i8); v8 f = __builtin_convertvector(n, v8);
  v8 r = (x - f * 0.693359375f) + f * 2.12194440e-4f;
  v8 p = 1.0f + r * (1.0f + r * (0.5f + r * (0.166666667f + r * (0.0416666667f + r * (0.00833333333f + r * 0.00138888889f)))));
  return p * (v8)((n + 127) << 23);
}
static v8 sig(v8 x) { return 1.0f / (1.0f + vexp(-x)); }
static v8 vtanh(v8 x) { return 2.0f / (1.0f + vexp(-2.0f * x)) - 1.0f; }
static float lanes(v8 x) { return ((x[0] + x[1]) + (x[2] + x[3])) + ((x[4] + x[5]) + (x[6] + x[7])); }

static int H, E, X, R;
struct Par { std::vector<float> w, m, v; std::vector<float> g; std::vector<v8> gv; size_t n; };
static Par Wx, Uh, B, Wo, Bo, Em;
static void init(Par& p, size_t n, float s) { p.n = n; p.w.resize(n); p.m.assign(n, 0); p.v.assign(n, 0); p.g.assign(n, 0); for (auto& x : p.w) x = (uni() * 2 - 1) * s; }

static std::vector<Rec> data;
static std::vector<uint8_t> touched;
// Weights of the two last heads in the loss; words swapped and memory dropped while learning.
static const float LOST = 0.7f, NOISE = 0.2f, SWAP = 0.15f, DROP = 0.33f;
static const float LR0 = 4.5e-3f, B1 = 0.9f, B2 = 0.999f, EPS = 1e-8f;

struct Step { std::vector<v8> x, z, r, n, un, h; v8 o[HEADS]; v8 dropm[96]; int row[L][3]; };
static Step st[MAXT + 1];

// Mode of marks for one turn. 0 plain, 1 as written, 2 stops added, 3 mixed.
static void inputs(const Seq& s, int lane, int mode, bool augment, int T) {
  bool hide = augment && uni() < 0.08f; float keep = 0.3f + 0.7f * uni(), addp = 0.5f * uni();
  static std::vector<int> ids; ids.clear();
  for (int k = s.from; k < s.to; k++) { int id = data[k].i[0]; if (augment && uni() < SWAP) id = uni() < 0.5f ? 1 + (int)(uni() * UNKNOWN) : 1 + UNKNOWN + (int)(uni() * (R - 1 - UNKNOWN)); ids.push_back(id); }
  for (int t = 0; t < T; t++) {
    Step& q = st[t]; int k = s.from + t; bool in = k < s.to; const Rec* r = in ? &data[k] : nullptr; int n = s.to - s.from;
    int a = in ? ids[t] : 0, b = in && r->i[1] ? (t + 1 < n ? ids[t + 1] : r->i[1]) : 0, c = in && r->i[2] ? (t + 2 < n ? ids[t + 2] : r->i[2]) : 0;
    q.row[lane][0] = a; q.row[lane][1] = b; q.row[lane][2] = c;
    for (int e = 0; e < E; e++) { q.x[e][lane] = Em.w[a * E + e]; q.x[E + e][lane] = Em.w[b * E + e]; q.x[2 * E + e][lane] = Em.w[c * E + e]; }
    float share = in ? (mode == 0 ? 0 : mode == 2 ? r->i[14] * 0.001f : r->d[STOPPED]) : 0; float d[D]; for (int j = 0; j < D; j++) d[j] = in ? r->d[j] : 0;
    if (in) {
      int mark = mode == 0 ? -1 : mode == 2 ? r->i[11] : r->i[10];
      if (mode == 3) { if (mark >= 0 && uni() > keep) mark = -1; else if (mark < 0 && r->i[11] >= 0 && uni() < addp) mark = r->i[11]; d[MARKED] *= keep; share = share * keep + (1 - share * keep) * addp * 0.8f; }
      d[MARK] = d[MARK + 1] = d[MARK + 2] = 0; if (mark >= 0) d[MARK + mark] = 1; d[STOPPED] = share; if (mode == 0) d[MARKED] = 0;
      if (hide) { d[12] = d[13] = d[18] = d[19] = d[20] = d[21] = 0; }
    }
    for (int j = 0; j < D; j++) q.x[3 * E + j][lane] = d[j];
  }
}

static void forward(int T, float drop) {
  std::vector<v8> zero(H, bc(0)); const v8* hp = zero.data();
  for (int t = 0; t < T; t++) {
    Step& q = st[t];
    for (int j = 0; j < H; j++) {
      v8 az = bc(B.w[j]), ar = bc(B.w[H + j]), an = bc(B.w[2 * H + j]), un = bc(B.w[3 * H + j]);
      const float *wz = &Wx.w[j * X], *wr = &Wx.w[(H + j) * X], *wn = &Wx.w[(2 * H + j) * X];
      for (int k = 0; k < X; k++) { v8 x = q.x[k]; az += wz[k] * x; ar += wr[k] * x; an += wn[k] * x; }
      const float *uz = &Uh.w[j * H], *ur = &Uh.w[(H + j) * H], *uN = &Uh.w[(2 * H + j) * H];
      for (int k = 0; k < H; k++) { v8 h = hp[k]; az += uz[k] * h; ar += ur[k] * h; un += uN[k] * h; }
      q.z[j] = sig(az); q.r[j] = sig(ar); q.un[j] = un; q.n[j] = vtanh(an + q.r[j] * un); q.h[j] = (1.0f - q.z[j]) * q.n[j] + q.z[j] * hp[j];
    }
    for (int j = 0; j < H; j++) { v8 m = bc(1); if (drop > 0) for (int l = 0; l < L; l++) m[l] = uni() < drop ? 0.0f : 1.0f / (1 - drop); q.dropm[j] = m; }
    for (int o = 0; o < HEADS; o++) { v8 a = bc(Bo.w[o]); for (int j = 0; j < H; j++) a += Wo.w[o * H + j] * (q.h[j] * q.dropm[j]); q.o[o] = a; }
    hp = q.h.data();
  }
}

// Turns the outputs into probabilities and, for training, into the gradient of the loss.
static double lossAndGrad(const Seq* s, int lanesUsed, int T, bool grad, double* per) {
  double sum = 0;
  for (int t = 0; t < T; t++) for (int l = 0; l < L; l++) {
    Step& q = st[t]; float g[HEADS] = {0};
    if (l < lanesUsed && s[l].from + t < s[l].to) {
      const Rec& r = data[s[l].from + t]; float mx = std::max(std::max(q.o[0][l], q.o[1][l]), std::max(q.o[2][l], q.o[3][l])), p[4], tot = 0;
      for (int c = 0; c < 4; c++) { p[c] = std::exp(q.o[c][l] - mx); tot += p[c]; } for (int c = 0; c < 4; c++) p[c] /= tot;
      float pc = 1 / (1 + std::exp(-q.o[4][l])), pq = 1 / (1 + std::exp(-q.o[5][l])); float pl = 1 / (1 + std::exp(-q.o[6][l])), pn = 1 / (1 + std::exp(-q.o[7][l])); bool count = t >= s[l].skip && !r.i[9];
      if (count) {
        sum -= std::log(p[r.i[6]] + 1e-9f); for (int c = 0; c < 4; c++) g[c] = p[c] - (c == r.i[6]); if (per) { per[0] -= std::log(p[r.i[6]] + 1e-9f); per[3]++; }
        if (r.i[7] >= 0) { g[4] = 0.7f * (pc - r.i[7]); double e = -std::log((r.i[7] ? pc : 1 - pc) + 1e-9f); sum += 0.7 * e; if (per) { per[1] += e; per[4]++; } }
        if (r.i[8] >= 0) { g[5] = 0.4f * (pq - r.i[8]); double e = -std::log((r.i[8] ? pq : 1 - pq) + 1e-9f); sum += 0.4 * e; if (per) { per[2] += e; per[5]++; } }
        if (r.i[12] >= 0) { g[6] = LOST * (pl - r.i[12]); sum -= LOST * std::log((r.i[12] ? pl : 1 - pl) + 1e-9f); }
        if (r.i[13] >= 0) { g[7] = NOISE * (pn - r.i[13]); sum -= NOISE * std::log((r.i[13] ? pn : 1 - pn) + 1e-9f); }
      }
      for (int c = 0; c < 4; c++) q.o[c][l] = grad ? g[c] : p[c]; q.o[4][l] = grad ? g[4] : pc; q.o[5][l] = grad ? g[5] : pq; q.o[6][l] = grad ? g[6] : pl; q.o[7][l] = grad ? g[7] : pn;
    } else for (int c = 0; c < HEADS; c++) q.o[c][l] = 0;
  }
  return sum;
}

static void backward(int T) {
  static std::vector<v8> dh, dhp, daz, dar, dan, dun, dx; dh.assign(H, bc(0)); dhp.resize(H); daz.resize(H); dar.resize(H); dan.resize(H); dun.resize(H); dx.resize(X);
  std::vector<v8> zero(H, bc(0));
  for (int t = T - 1; t >= 0; t--) {
    Step& q = st[t]; const v8* hp = t ? st[t - 1].h.data() : zero.data();
    for (int o = 0; o < HEADS; o++) { v8 g = q.o[o]; Bo.gv[o] += g; for (int j = 0; j < H; j++) { Wo.gv[o * H + j] += g * (q.h[j] * q.dropm[j]); dh[j] += g * Wo.w[o * H + j] * q.dropm[j]; } }
    for (int j = 0; j < H; j++) {
      v8 z = q.z[j], r = q.r[j], n = q.n[j]; v8 dn = dh[j] * (1.0f - z) * (1.0f - n * n); daz[j] = dh[j] * (hp[j] - n) * z * (1.0f - z); dan[j] = dn; dar[j] = dn * q.un[j] * r * (1.0f - r); dun[j] = dn * r; dhp[j] = dh[j] * z;
      B.gv[j] += daz[j]; B.gv[H + j] += dar[j]; B.gv[2 * H + j] += dan[j]; B.gv[3 * H + j] += dun[j];
    }
    for (int k = 0; k < X; k++) dx[k] = bc(0);
    for (int j = 0; j < H; j++) {
      v8 a = daz[j], b = dar[j], c = dan[j], u = dun[j]; const float *wz = &Wx.w[j * X], *wr = &Wx.w[(H + j) * X], *wn = &Wx.w[(2 * H + j) * X]; v8 *gz = &Wx.gv[j * X], *gr = &Wx.gv[(H + j) * X], *gn = &Wx.gv[(2 * H + j) * X];
      for (int k = 0; k < X; k++) { v8 x = q.x[k]; gz[k] += a * x; gr[k] += b * x; gn[k] += c * x; dx[k] += a * wz[k] + b * wr[k] + c * wn[k]; }
      const float *uz = &Uh.w[j * H], *ur = &Uh.w[(H + j) * H], *uN = &Uh.w[(2 * H + j) * H]; v8 *hz = &Uh.gv[j * H], *hr = &Uh.gv[(H + j) * H], *hn = &Uh.gv[(2 * H + j) * H];
      for (int k = 0; k < H; k++) { v8 h = hp[k]; hz[k] += a * h; hr[k] += b * h; hn[k] += u * h; dhp[k] += a * uz[k] + b * ur[k] + u * uN[k]; }
    }
    for (int l = 0; l < L; l++) for (int p = 0; p < 3; p++) { int row = q.row[l][p]; if (!row) continue; touched[row] = 1; for (int e = 0; e < E; e++) Em.g[row * E + e] += dx[p * E + e][l]; }
    std::swap(dh, dhp);
  }
}

static long adamT = 0;
static void update(Par& p, float lr, float scale, float decay) {
  float c1 = 1 - std::pow(B1, (float)adamT), c2 = 1 - std::pow(B2, (float)adamT);
  for (size_t i = 0; i < p.n; i++) { float g = (p.gv.empty() ? p.g[i] : lanes(p.gv[i])) * scale + decay * p.w[i]; p.m[i] = B1 * p.m[i] + (1 - B1) * g; p.v[i] = B2 * p.v[i] + (1 - B2) * g * g; p.w[i] -= lr * (p.m[i] / c1) / (std::sqrt(p.v[i] / c2) + EPS); }
  std::fill(p.gv.begin(), p.gv.end(), bc(0));
}
static void updateRows(float lr, float scale) {
  float c1 = 1 - std::pow(B1, (float)adamT), c2 = 1 - std::pow(B2, (float)adamT);
  for (int row = 0; row < R; row++) if (touched[row]) { touched[row] = 0; for (int e = 0; e < E; e++) { size_t i = (size_t)row * E + e; float g = Em.g[i] * scale + 1e-5f * Em.w[i]; Em.m[i] = B1 * Em.m[i] + (1 - B1) * g; Em.v[i] = B2 * Em.v[i] + (1 - B2) * g * g; Em.w[i] -= lr * (Em.m[i] / c1) / (std::sqrt(Em.v[i] / c2) + EPS); Em.g[i] = 0; } }
}

static double ap(std::vector<std::pair<float, int>>& a) { std::stable_sort(a.begin(), a.end(), [](auto& x, auto& y) { return x.first > y.first; }); double tp = 0, s = 0, P = 0; for (auto& x : a) P += x.second; for (size_t i = 0; i < a.size(); i++) if (a[i].second) { tp++; s += tp / (i + 1); } return P ? s / P : 0; }
static void evaluate(const std::vector<Seq>& seqs, int mode) {
  double per[6] = {0}; std::vector<std::pair<float, int>> core[2], cut, end, lost;
  for (size_t i = 0; i < seqs.size(); i += L) {
    int used = std::min((size_t)L, seqs.size() - i), T = 0; for (int l = 0; l < used; l++) T = std::max(T, seqs[i + l].to - seqs[i + l].from);
    for (int l = 0; l < L; l++) inputs(l < used ? seqs[i + l] : Seq{0, 0, 0}, l, mode, false, T);
    forward(T, 0); lossAndGrad(&seqs[i], used, T, false, per);
    for (int l = 0; l < used; l++) for (int t = seqs[i + l].skip; seqs[i + l].from + t < seqs[i + l].to; t++) { const Rec& r = data[seqs[i + l].from + t]; if (r.i[9]) continue; if (r.i[6] != 3) core[r.i[5]].push_back({st[t].o[2][l], r.i[6] == 2}); if (r.i[7] >= 0) cut.push_back({st[t].o[4][l], r.i[7]}); if (r.i[12] >= 0) lost.push_back({st[t].o[6][l], r.i[12]}); end.push_back({1 - st[t].o[0][l], r.i[6] > 0}); }
  }
  printf("   %s: end %.4f cut %.4f inq %.4f | AP core mrda %.4f ami %.4f cut %.4f end %.4f lost %.4f\n", mode == 0 ? "plain" : mode == 1 ? "punct" : "stops", per[0] / per[3], per[1] / per[4], per[2] / per[5], ap(core[0]), ap(core[1]), ap(cut), ap(end), ap(lost)); fflush(stdout);
}

int main(int argc, char** argv) {
  if (argc < 9) { fprintf(stderr, "usage: see the head of this file\n"); return 2; }
  R = atoi(argv[2]); int held = atoi(argv[3]); rs = 0x853c49e6748fea9bULL ^ (uint64_t)atoi(argv[4]) * 7919; int epochs = atoi(argv[5]); H = atoi(argv[6]); E = atoi(argv[7]); X = 3 * E + D;
  FILE* f = fopen(argv[1], "rb"); fseek(f, 0, SEEK_END); size_t n = ftell(f) / sizeof(Rec); rewind(f); data.resize(n); if (fread(data.data(), sizeof(Rec), n, f) != n) return 1; fclose(f);
  for (int i = 0; i < 8; i++) rnd();
  init(Wx, 3 * H * X, 1.0f / std::sqrt((float)X)); init(Uh, 3 * H * H, 1.0f / std::sqrt((float)H)); init(B, 4 * H, 0.0f); init(Wo, HEADS * H, 1.0f / std::sqrt((float)H)); init(Bo, HEADS, 0.0f); init(Em, (size_t)R * E, 0.5f);
  for (int e = 0; e < E; e++) Em.w[e] = 0; touched.assign(R, 0);
  for (Par* p : {&Wx, &Uh, &B, &Wo, &Bo}) p->gv.assign(p->n, bc(0));
  for (auto& q : st) { q.x.resize(X); q.z.resize(H); q.r.resize(H); q.n.resize(H); q.un.resize(H); q.h.resize(H); }
  std::vector<Seq> train, test;
  for (size_t i = 0; i < n;) { size_t j = i + 1; while (j < n && !data[j].i[3]) j++; for (size_t a = i; a < j; a += MAXT - WARM) { size_t from = a == i ? a : a - WARM, to = std::min(j, from + MAXT); Seq s{(int)from, (int)to, a == i ? 0 : WARM}; (data[i].i[4] == held ? test : train).push_back(s); if (to == j) break; if (a == i) a += WARM; } i = j; }
  printf("%zu words, %zu turns to learn from, %zu held out\n", n, train.size(), test.size());
  std::stable_sort(test.begin(), test.end(), [](auto& a, auto& b) { return a.to - a.from < b.to - b.from; });
  size_t groupsTotal = (train.size() + L - 1) / L; const int GROUP = 4; double steps = (double)epochs * groupsTotal / GROUP;
  for (int ep = 0; ep < epochs; ep++) {
    for (size_t i = train.size() - 1; i > 0; i--) std::swap(train[i], train[rnd() % (i + 1)]);
    for (size_t a = 0; a < train.size(); a += 1024) std::stable_sort(train.begin() + a, train.begin() + std::min(train.size(), a + 1024), [](auto& x, auto& y) { return x.to - x.from < y.to - y.from; });
    std::vector<int> order(groupsTotal); std::iota(order.begin(), order.end(), 0); for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[rnd() % (i + 1)]);
    double sum = 0; long words = 0; int pending = 0, pendWords = 0;
    for (size_t g = 0; g < order.size(); g++) {
      size_t i = (size_t)order[g] * L; int used = std::min((size_t)L, train.size() - i), T = 0; for (int l = 0; l < used; l++) { int len = train[i + l].to - train[i + l].from; T = std::max(T, len); pendWords += len; words += len; }
      for (int l = 0; l < L; l++) { float u = uni(); int mode = u < 0.45f ? 0 : u < 0.65f ? 1 : u < 0.85f ? 2 : 3; inputs(l < used ? train[i + l] : Seq{0, 0, 0}, l, mode, true, T); }
      forward(T, DROP); sum += lossAndGrad(&train[i], used, T, true, nullptr); backward(T);
      if (++pending == GROUP || g + 1 == order.size()) { adamT++; float prog = adamT / steps, lr = LR0 * std::min(1.0f, adamT / 300.0f) * (0.5f * (1 + std::cos(3.14159265f * std::min(1.0f, prog))) * 0.97f + 0.03f), sc = 1.0f / 32; update(Wx, lr, sc, 1e-6f); update(Uh, lr, sc, 1e-6f); update(B, lr, sc, 0); update(Wo, lr, sc, 1e-6f); update(Bo, lr, sc, 0); updateRows(lr, sc); pending = 0; pendWords = 0; }
    }
    printf("epoch %d loss %.4f\n", ep + 1, sum / words); fflush(stdout);
    if (!test.empty() && (ep + 1 == epochs || (ep + 1) % 4 == 0)) { evaluate(test, 0); evaluate(test, 1); evaluate(test, 2); }
  }
  FILE* o = fopen(argv[8], "wb"); int32_t head[3] = {H, E, R}; fwrite(head, 4, 3, o); for (Par* p : {&Wx, &Uh, &B, &Wo, &Bo, &Em}) fwrite(p->w.data(), 4, p->n, o); fclose(o); return 0;
}
